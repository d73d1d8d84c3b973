import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { suggest } from '#lib/diagnostics/suggest';
import { diagnose } from './fault';
import { type Issue, toIssues } from './issue';
import { issueWords } from './issue-words';
import { type Authored, type Kind, kinds } from './kinds';
import type { ParsedFile } from './parse';
import { namesAt } from './schema-at';
import { alternatives, pathInWords } from './words';

/** A file whose front matter has the shape of its kind; its references are not resolved. */
export interface ValidFile<K extends Kind = Kind> extends ParsedFile {
  readonly kind: K;
  readonly data: Authored<K>;
}

/** A valid file of any kind, told apart by `kind`. */
export type AnyValidFile = { [K in Kind]: ValidFile<K> }[Kind];

/** The most names that a help text lists. */
const mostListed = 12;

interface Misspelling {
  readonly issue: Issue;
  readonly known: readonly string[];
  readonly meant: string | undefined;
}

function understand(file: ParsedFile, issue: Issue): Misspelling {
  const parent = issue.path.slice(0, -1);
  const listed = issue.details.known;
  const known = Array.isArray(listed) ? listed.map(String) : namesAt(kinds[file.kind].schema, parent);
  const free = known.filter((name) => !file.front.has([...parent, name]));
  return { issue, known, meant: suggest(String(issue.path.at(-1)), free) };
}

function diagnoseMisspelling(file: ParsedFile, { issue, known, meant }: Misspelling): Diagnostic {
  const within =
    issue.path.length > 1 ? ` of \`${pathInWords(issue.path.slice(0, -1))}\`` : ` of a ${kinds[file.kind].one}`;
  const few = known.length > 0 && known.length <= mostListed;
  return diagnose(file, {
    code: 'unknown-property',
    span: file.front.keySpan(issue.path),
    message: `\`${String(issue.path.at(-1))}\` is not a property${within}`,
    label: meant ? `did you mean \`${meant}\`?` : 'unknown property',
    help: meant ? `write \`${meant}\`` : few ? `remove the line, or use ${alternatives(known)}` : undefined,
  });
}

function diagnoseIssue(file: ParsedFile, issue: Issue & { code: keyof typeof issueWords }): Diagnostic {
  const span = issue.code === 'status-reason' ? file.front.keySpan(issue.path) : file.front.valueSpan(issue.path);
  return diagnose(file, { code: issue.code, span, ...issueWords[issue.code](issue) });
}

const samePath = (path: readonly PropertyKey[]): string => JSON.stringify(path);

/** Checks front matter against its kind. A misspelt name is one fault, though it is both unknown and missing. */
export function validateFile(file: ParsedFile): { valid?: AnyValidFile; diagnostics: Diagnostic[] } {
  const result = kinds[file.kind].schema.safeParse(file.front.data);
  if (result.success) return { valid: { ...file, data: result.data } as AnyValidFile, diagnostics: [] };
  const issues = toIssues(result.error.issues, file.front.data);
  const misspellings = issues
    .filter((issue) => issue.code === 'unknown-property')
    .map((issue) => understand(file, issue));
  const meant = new Set(
    misspellings.map(({ issue, meant: name }) => samePath([...issue.path.slice(0, -1), name ?? ''])),
  );
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unknown-property' || (issue.input === undefined && meant.has(samePath(issue.path)))) return [];
    return [diagnoseIssue(file, { ...issue, code: issue.code })];
  });
  return { diagnostics: [...misspellings.map((misspelling) => diagnoseMisspelling(file, misspelling)), ...others] };
}
