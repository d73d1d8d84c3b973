import { accessSync, constants, type Dirent, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { isSlug, toSlug } from '#lib/domain/slug';
import { type Kind, kindNames } from '../kinds';
import { diagnose } from './diagnose';
import { SourceText } from './source-text';

/** Largest content file we read, in bytes: a profile is about 15 KB. */
const fileLimit = 256 * 1024;

/** A content file read as text. `file` is its path from the project's root. */
export interface ContentFile {
  readonly kind: Kind;
  readonly slug: string;
  readonly file: string;
  readonly source: SourceText;
}

/** A content file before it is read: `path` is where it lies on this machine. */
export interface FoundFile {
  readonly kind: Kind;
  readonly name: string;
  readonly path: string;
}

/** Whether a name is of a file that an editor or the system leaves beside the real ones. */
export const isLeftover = (name: string): boolean =>
  /^\.(?!md$)|^#.*#$|~$|\.(?:swp|orig|bak|tmp)$|^Thumbs\.db$/.test(name);

/** Whether an entry of a folder is a file of ours: one that ends in `.md`, is no folder or pipe, and may be read. */
export function isContent(folder: string, entry: Dirent): boolean {
  if (!entry.name.endsWith('.md') || isLeftover(entry.name)) return false;
  const path = join(folder, entry.name);
  try {
    accessSync(path, constants.R_OK);
    return entry.isFile() || (entry.isSymbolicLink() && statSync(path).isFile());
  } catch {
    return false;
  }
}

async function listMarkdown(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => isContent(folder, entry)).map((entry) => entry.name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** All content files under `root`, ordered by kind and name. A folder that does not exist holds none. */
export async function findFiles(root: string): Promise<FoundFile[]> {
  const found = await Promise.all(
    kindNames.map(async (kind) => {
      const names = await listMarkdown(join(root, kind));
      return names.sort().map((name) => ({ kind, name, path: join(root, kind, name) }));
    }),
  );
  return found.flat();
}

/** The text of the bytes without a byte order mark; or, when they are not UTF-8, where the first bad one stands. */
function decode(bytes: Uint8Array): { text: string } | { badAt: number; source: SourceText } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    return { badAt: lossy.indexOf('\uFFFD'), source: new SourceText(lossy) };
  }
}

/** A content file before anything in it is understood. */
export interface RawFile {
  readonly kind: Kind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads the bytes of a file: one after the other is fastest, for they are many and small. */
export const readRawFile = ({ kind, name, path }: FoundFile): RawFile => ({ kind, name, bytes: readFileSync(path) });

/** The path of a content file from the project's root. */
export const nameFile = ({ kind, name }: Pick<FoundFile, 'kind' | 'name'>): string => `content/${kind}/${name}`;

/** Turns the bytes of a file into text. A bad file name is reported, and the file is read all the same. */
export function decodeFile({ kind, name, bytes }: RawFile): { read?: ContentFile; diagnostics: Diagnostic[] } {
  const file = nameFile({ kind, name });
  const slug = name.replace(/\.md$/, '');
  const diagnostics: Diagnostic[] = [];
  if (!isSlug(slug)) {
    const message = `the file name \`${name}\` must be lower-case letters, digits and single hyphens`;
    const help = slug ? `rename the file to \`${toSlug(slug)}.md\`` : 'give the file a name, such as `mit-finance.md`';
    diagnostics.push(diagnose({ file }, { code: 'slug-format', message, help }));
  }
  if (bytes.length > fileLimit) {
    const message = `the file is ${Math.ceil(bytes.length / 1024)} KB, and 256 KB is the most we read`;
    return { diagnostics: [...diagnostics, diagnose({ file }, { code: 'file-too-large', message })] };
  }
  const decoded = decode(bytes);
  if ('text' in decoded) return { read: { kind, slug, file, source: new SourceText(decoded.text) }, diagnostics };
  const span = { start: decoded.badAt, end: decoded.badAt + 1 };
  const message = 'the file is not saved as UTF-8 text';
  const label = 'this character cannot be read';
  const unread = diagnose({ file, source: decoded.source }, { code: 'file-not-utf8', span, message, label });
  return { diagnostics: [...diagnostics, unread] };
}
