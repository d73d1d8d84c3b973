import type { Path } from '#lib/content/read/front-matter';

/** A path as an editor reads it: `courses[2].weeks`, list entries counted from 1. */
export function formatPath(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');
}

const longestQuote = 60;

/** What stands in a file, for "found …": `the text "1,350"`, `the number 5`, `a list`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'string') {
    const line = value.replaceAll('\n', '⏎');
    return `the text "${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}"`;
  }
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'boolean' ? `\`${value}\`` : 'a group of properties';
}

/** Names in backticks: "`a`, `b` or `c`". */
export function formatAlternatives(names: readonly unknown[]): string {
  const quoted = names.map((name) => `\`${String(name)}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
