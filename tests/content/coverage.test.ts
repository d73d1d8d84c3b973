import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { coverage } from '#lib/coverage/coverage';
import { generatedAt } from '#lib/domain/generated-at';
import { contentFolder, realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const { programs, degrees } = coverage(catalog);

/** The front matter of every file of a kind, read without the pipeline. */
function frontMatter(kind: string): Record<string, Record<string, unknown> | undefined>[] {
  const folder = join(contentFolder, kind);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => parse(readFileSync(join(folder, name), 'utf8').split(/^---$/m)[1] ?? ''));
}

const files = { programs: frontMatter('programs'), degrees: frontMatter('degrees') };

const counted = (rows: typeof programs, property: string) => rows.find((row) => row.property === property);

test.each([
  ['Price of the whole program', 'price'],
  ['Length in months', 'duration'],
  ['Hours a week', 'effort'],
  ['Number of courses', 'courseCount'],
  ['Launch', 'launched'],
  ['Pass mark', 'passing'],
])('programs: %s is known as often as the files have it', (property, key) => {
  const row = counted(programs, property);
  expect(row?.total).toBe(files.programs.length);
  expect(row?.known).toBe(files.programs.filter((file) => file[key] !== undefined).length);
  expect((row?.known ?? 0) + (row?.unknown ?? 0) + (row?.notApplicable ?? 0)).toBe(files.programs.length);
});

test.each([
  ['Tuition of the whole degree', 'tuition'],
  ['Length in months', 'duration'],
  ['Size in credits', 'credits'],
  ['Admission', 'admission'],
])('degrees: %s is known as often as the files have it', (property, key) => {
  expect(counted(degrees, property)?.known).toBe(files.degrees.filter((file) => file[key] !== undefined).length);
});

/** The last day a date can mean, near enough to compare: `2021`, `2021-09`, `2021-09-30` or `2020/2021`. */
function lastDay(date: string): string {
  const text = date.replace(/^\d{4}\//, '');
  return `${text}${['-12-31', '-31', ''][text.split('-').length - 1]}`;
}

test('a figure is old from five years on, and undated when its page is', () => {
  const dates = files.programs.flatMap(({ price }) => (price ? [price.asOf] : []));
  const row = counted(programs, 'Price of the whole program');
  const today = generatedAt(catalog);
  const fiveYearsAgo = `${Number(today.slice(0, 4)) - 5}${today.slice(4)}`;
  expect(row?.undated).toBe(dates.filter((date) => date === undefined).length);
  expect(row?.old).toBe(dates.filter((date) => date !== undefined && lastDay(String(date)) <= fiveYearsAgo).length);
});
