import { decodeFile, type RawFile } from '#lib/content/read/files';
import { type ParsedFile, parseFrontMatter } from '#lib/content/read/parse';
import { digestFacts } from '#lib/content/read/snapshot';
import { splitFile } from '#lib/content/read/split';
import { namesOf } from '#lib/content/store/row';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { checkBody } from './body/check-body';
import type { PageLink } from './body/check-links';
import { checkAlone } from './check-records';
import { checkSource } from './check-source';
import { validateFile } from './validate';

/** What is known of a file once it has been checked by itself. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when its front matter could not be read. */
  readonly record?: {
    /** A digest of its facts. */
    readonly digest: string;
    /** Links of its text to pages of this site. */
    readonly links: readonly PageLink[];
    /** Whether its front matter has the shape of its kind. */
    readonly valid: boolean;
  };
}

/**
 * The outcome of checking a file by itself, as texts in JSON, which can be kept and sent to another thread: its
 * {@link Findings}; and when its front matter could be read also the outline of that, the body, and each property of
 * its kind in the order of the schema, empty where the record has none.
 */
export type CheckedFile = readonly string[];

function checkParsed(parsed: ParsedFile, before: readonly Diagnostic[]): CheckedFile {
  const { valid, diagnostics } = validateFile(parsed);
  const body = checkBody(parsed, { valid: valid !== undefined });
  const alone = checkAlone({ parsed, valid, draft: body.draft });
  const findings: Findings = {
    diagnostics: [...before, ...diagnostics, ...body.diagnostics, ...alone],
    record: { digest: digestFacts(parsed.properties), links: body.links, valid: valid !== undefined },
  };
  const data: Readonly<Record<string, unknown>> = valid?.data ?? {};
  const properties = namesOf(parsed.kind).map((name) => JSON.stringify(data[name]) ?? '');
  return [JSON.stringify(findings), JSON.stringify(parsed.front.outline), JSON.stringify(body.draft), ...properties];
}

/** Everything about a file that depends on nothing but its name and its bytes. */
export function checkFile(raw: RawFile): CheckedFile {
  const { read, diagnostics } = decodeFile(raw);
  const unreadable = read ? checkSource(read) : [];
  if (unreadable.length > 0)
    return [JSON.stringify({ diagnostics: [...diagnostics, ...unreadable] } satisfies Findings)];
  const split = read && splitFile(read);
  const front = split?.split && parseFrontMatter(split.split);
  const found = [...diagnostics, ...(split?.diagnostics ?? []), ...(front?.diagnostics ?? [])];
  return front?.parsed ? checkParsed(front.parsed, found) : [JSON.stringify({ diagnostics: found } satisfies Findings)];
}
