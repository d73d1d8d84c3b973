import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCatalog } from '#lib/content/load';

/** Files of a content folder, `{ 'programs/a.md': '---\n…' }`, and links to what lies elsewhere. */
export type Tree = Readonly<Record<string, string | Uint8Array | { readonly linkTo: string }>>;

/** The day on which all content tests take place. */
const today = '2026-11-23';

/** Writes a content folder to a place of its own, hands it to `use`, and removes it. */
export async function withContentFolder<T>(tree: Tree, use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'steppingstone-'));
  try {
    for (const [name, content] of Object.entries(tree)) {
      const path = join(root, name);
      await mkdir(dirname(path), { recursive: true });
      if (typeof content === 'object' && 'linkTo' in content) await symlink(content.linkTo, path);
      else await writeFile(path, content);
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Runs the real pipeline over a content folder written for the purpose. */
export const contentTree = (tree: Tree, day = today) =>
  withContentFolder(tree, (root) => loadCatalog({ root, today: day }));
