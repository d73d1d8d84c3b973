import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { liveFigure } from '#lib/figures/live-figures';
import { contentFolder, realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();

interface Front {
  readonly [key: string]: unknown;
  readonly institution: string;
  readonly status: { readonly is: string; readonly evidence: string };
  readonly price?: Record<string, number | string>;
  readonly duration?: { readonly months: number | { readonly min: number; readonly max: number } };
  readonly pathways?: readonly { readonly promises?: string; readonly degree: string }[];
  readonly outcomes?: readonly { readonly kind: string }[];
  readonly unnamed?: boolean;
  readonly slug: string;
}

/** The front matter of every file of a kind, read without the pipeline. */
function files(kind: string): Front[] {
  const folder = join(contentFolder, kind);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({
      ...parse(readFileSync(join(folder, name), 'utf8').split(/^---$/m)[1] ?? ''),
      slug: name.replace(/\.md$/, ''),
    }));
}

const programs = files('programs');
const open = programs.filter(({ status }) => status.is === 'open');
const closed = programs.filter(({ status }) => status.is === 'closed');
const pathways = programs.flatMap((program) => program.pathways ?? []);

const middle = (values: number[]): number => {
  const sorted = values.sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

const ends = (range: number | { readonly min: number; readonly max: number }): [number, number] =>
  typeof range === 'number' ? [range, range] : [range.min, range.max];

const prices = open.flatMap(({ price }): [number, number][] =>
  price?.currency === 'USD' ? [[Number(price.amount ?? price.min), Number(price.amount ?? price.max)]] : [],
);
const months = open.flatMap(({ duration }) => (duration ? [ends(duration.months)] : []));
const between = (a: number, b: number): number => (a + b) / 2;
const dollars = (amount: number): string => `$${Math.round(amount).toLocaleString('en-US')}`;

test.each([
  ['programs.count', String(programs.length)],
  ['programs.open.count', String(open.length)],
  ['programs.closed.count', String(closed.length)],
  ['programs.closed.stated.count', String(closed.filter(({ status }) => status.evidence === 'stated').length)],
  [
    'programs.open.with-pathway.count',
    String(open.filter((one) => one.pathways?.some(({ promises }) => promises !== 'entry')).length),
  ],
  [
    'programs.with-outcome.count',
    String(programs.filter((one) => one.outcomes?.some(({ kind }) => kind === 'measured')).length),
  ],
  ['universities.count', String(new Set(programs.map(({ institution }) => institution)).size)],
  ['pathways.count', String(pathways.length)],
  [
    'pathways.named-degrees.count',
    String(
      files('degrees').filter(({ slug, unnamed }) => !unnamed && pathways.some(({ degree }) => degree === slug)).length,
    ),
  ],
  ['programs.open.price.median', dollars(middle(prices.map(([a, b]) => between(a, b))))],
  ['programs.open.price.range', `${dollars(Math.min(...prices.flat()))}–${dollars(Math.max(...prices.flat()))}`],
  ['programs.open.duration.median', String(middle(months.map(([a, b]) => between(a, b))))],
  ['programs.open.duration.range', `${Math.min(...months.flat())}–${Math.max(...months.flat())}`],
] as const)('%s is what the files say', (name, value) => {
  expect(liveFigure(catalog, name).value).toBe(value);
});
