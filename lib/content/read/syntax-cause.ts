import type { Span } from './source-text';

interface Cause {
  readonly span: Span;
  readonly label: string;
  readonly help: string;
}

/** Lines that make YAML stumble over the line below them. */
const slips: readonly (readonly [pattern: RegExp, label: string, help: string])[] = [
  [/^%.*/, 'a line that begins with `%`', 'remove the line'],
  [/^\.\.\.\s*$/, 'a line that ends the properties for YAML', 'remove the line'],
  [/^ *-(?![\s-]).*/, 'a hyphen with no space after it', 'put a space after the hyphen: `- text`'],
  [/^ *(?:- )?[A-Za-z]\w*:[^\s/].*/, 'a colon with no space after it', 'put a space after the colon: `name: value`'],
  [/^(?: {2})* (?! ).*/, 'one space too many or too few at the beginning', 'indent by two spaces for each level'],
];

const openQuote = /^ *(?:- )?\w+: ("(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/m;

const isProperty = (line: string): boolean => line.trim() !== '' && !line.trimStart().startsWith('#');

/**
 * The line that most likely made the YAML parser stumble at `at`: it complains where it can no longer go on, often a line
 * below, and after a quote that is never closed at the end of the file.
 */
export function findCause(yaml: string, at: number, parserWords: string): Cause | undefined {
  const quote = /closing ["']/.test(parserWords) ? openQuote.exec(yaml) : null;
  if (quote?.[1]) {
    const start = quote.index + quote[0].length - quote[1].length;
    const span = { start, end: start + quote[1].length };
    return {
      span,
      label: 'this quote is never closed',
      help: `close it at the end of the text with \`${quote[1].charAt(0)}\``,
    };
  }
  const lines = yaml.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const last = starts.findIndex((_, index) => (starts[index + 1] ?? Number.POSITIVE_INFINITY) > at);
  const next = lines.findIndex((line, index) => index >= last && isProperty(line));
  const near = [next, lines.slice(0, last).findLastIndex(isProperty)].filter((index) => index >= 0);
  for (const index of near) {
    const [line = '', start = 0] = [lines[index], starts[index]];
    const slip = slips.find(([pattern]) => pattern.test(line));
    if (slip) return { span: { start, end: start + line.trimEnd().length }, label: slip[1], help: slip[2] };
  }
  return undefined;
}
