import { diagnose, diagnoseProperty, diagnoseValue } from '#lib/content/read/diagnose';
import type { ParsedFile } from '#lib/content/read/parse';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { suggest } from '#lib/diagnostics/suggest';
import { type Authored, type Kind, kindNames, kinds } from '../kinds';
import { type Issue, toIssues } from './issue';
import { issueWords } from './issue-words';
import { listNamesAt } from './schema-parts';
import { describeForm } from './value-form';
import { formatAlternatives, formatPath } from './words';

/** A file whose front matter matches the schema of its kind; references are not resolved yet. */
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

function explainMisspelling(file: ParsedFile, issue: Issue): Misspelling {
  const parent = issue.path.slice(0, -1);
  const listed = issue.details.known;
  const known = Array.isArray(listed) ? listed.map(String) : listNamesAt(kinds[file.kind].schema, parent);
  const free = known.filter((name) => !file.front.has([...parent, name]));
  return { issue, known, meant: suggest(String(issue.path.at(-1)), free) };
}

function diagnoseMisspelling(file: ParsedFile, { issue, known, meant }: Misspelling): Diagnostic {
  const within =
    issue.path.length > 1 ? ` of \`${formatPath(issue.path.slice(0, -1))}\`` : ` of a ${kinds[file.kind].one}`;
  if (/^\d+$/.test(String(issue.path.at(-1)))) {
    const message = `\`${String(issue.path.at(-1))}\` stands alone after a comma${within}`;
    const help = 'write the number without a comma between thousands: `1350`';
    const label = 'a comma parts two properties';
    return diagnoseProperty(file, issue.path, { code: 'unknown-property', message, label, help });
  }
  const few = known.length > 0 && known.length <= mostListed;
  return diagnoseProperty(file, issue.path, {
    code: 'unknown-property',
    message: `\`${String(issue.path.at(-1))}\` is not a property${within}`,
    label: meant ? `did you mean \`${meant}\`?` : 'unknown property',
    help: meant ? `write \`${meant}\`` : few ? `remove the line, or use ${formatAlternatives(known)}` : undefined,
  });
}

function diagnoseIssue(file: ParsedFile, issue: Issue & { code: keyof typeof issueWords }): Diagnostic {
  const say = issue.code === 'status-reason' ? diagnoseProperty : diagnoseValue;
  const form = describeForm(kinds[file.kind].schema, issue.path);
  return say(file, issue.path, { code: issue.code, ...issueWords[issue.code]({ ...issue, form }) });
}

const toKey = (path: readonly PropertyKey[]): string => JSON.stringify(path);

/** The kind that a file is meant for, when its front matter is wholly that of another. */
const findKind = (file: ParsedFile): Kind | undefined =>
  kindNames.find((kind) => kind !== file.kind && kinds[kind].schema.safeParse(file.properties).success);

function diagnoseFolder(file: ParsedFile, kind: Kind): Diagnostic {
  const message = `these are the properties of a record in \`${kind}\`, and the file lies in \`${file.kind}\``;
  return diagnose(file, { code: 'file-not-read', message, help: `move the file to \`content/${kind}\`` });
}

/** Checks front matter against its kind. A misspelt name is reported once, though it is both unknown and missing. */
export function validateFile(file: ParsedFile): { valid?: AnyValidFile; diagnostics: Diagnostic[] } {
  const result = kinds[file.kind].schema.safeParse(file.properties);
  if (result.success) return { valid: { ...file, data: result.data } as AnyValidFile, diagnostics: [] };
  const other = findKind(file);
  if (other) return { diagnostics: [diagnoseFolder(file, other)] };
  const issues = toIssues(result.error.issues, file.properties);
  const misspellings = issues
    .filter((issue) => issue.code === 'unknown-property')
    .map((issue) => explainMisspelling(file, issue));
  const meant = new Set(misspellings.map(({ issue, meant: name }) => toKey([...issue.path.slice(0, -1), name ?? ''])));
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unknown-property' || (issue.input === undefined && meant.has(toKey(issue.path)))) return [];
    return [diagnoseIssue(file, { ...issue, code: issue.code })];
  });
  return { diagnostics: [...misspellings.map((misspelling) => diagnoseMisspelling(file, misspelling)), ...others] };
}
