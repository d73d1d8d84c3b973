import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFiles } from '#lib/content/read/files';
import { contentTree } from '../support/content-tree';
import { contentFolder } from '../support/real-catalog';

/** How a line of a record is made wrong: which lines it can be done to, and what becomes of them. */
type Mutation = readonly [what: string, on: RegExp, change: (line: string) => string];

const withNumber = (change: (number: string) => string) => (line: string) =>
  line.replace(/(?<=(?:amount|months|hoursPerWeek|weeks|value|percent): )\d+(?:\.\d+)?/, change);

const mutations: readonly Mutation[] = [
  ['a hundred times the months', /^ +months: \d+$/, withNumber((number) => `${number}00`)],
  ['a thousand times the price', /^ {2}amount: [1-9]\d*$/, withNumber((number) => `${number}000`)],
  ['a thousandth of the price', /^ {2}amount: [1-9]\d{3,}$/, withNumber((number) => String(Number(number) / 1000))],
  ['a thousandth of the price of a course', /^ {6}amount: [1-9]\d*$/, withNumber((number) => `0.${number}`)],
  ['a number in sixteens', /^ +amount: [1-9]\d*$/, withNumber((number) => `0x${Number(number).toString(16)}`)],
  ['a point between thousands', /^ +amount: [1-9]\d{3}$/, withNumber((number) => number.replace(/^./, '$&.'))],
  ['weeks beyond a year', /^ +weeks: \d+$/, withNumber((number) => `${number}9`)],
  ['a date to come', /^ +asOf: \d{4}-\d\d-\d\d$/, (line) => line.replace(/\d{4}/, '2031')],
  ['a month that is none', /^ +asOf: \d{4}-\d\d/, (line) => line.replace(/-\d\d/, '-17')],
  ['a year before all others', /^ +asOf: '?\d{4}'?$/, (line) => line.replace(/'?\d{4}'?/, "'0202'")],
  ['a day of checking to come', /^lastChanged: /, () => 'lastChanged: 2031-01-01'],
  ['a university that is not there', /^institution: /, (line) => `${line}x`],
  ['a field that is not there', /^field: /, (line) => `${line}x`],
  ['a source that is not there', /^ +sources: \[[\w-]+\]$/, (line) => line.replace(']', 'x]')],
  ['a degree that is not there', /^ +- degree: /, (line) => `${line}x`],
  ['a blank name', /^title: /, () => "title: ' '"],
  ['a name misspelt', /^summary: /, (line) => line.replace('summary', 'sumary')],
  ['an invisible letter', /^ +title: \S/, (line) => line.replace(/(?<=title: \S)/, '\u200b')],
  ['a letter of another alphabet', /^ +publisher: \w*e\w/, (line) => line.replace(/(?<=publisher: \w*)e(?=\w)/, 'е')],
  ['a space that is not plain', /^ +kind: /, (line) => line.replace(': ', ':\u00a0')],
  ['a password in an address', /^ +url: https:/, (line) => line.replace('https://', 'https://me:pw@')],
  ['a currency of no country', /^ +currency: /, (line) => line.replace(/\w+$/, 'EUX')],
  ['a kind of source that is none', /^ +kind: /, (line) => line.replace(/\w+$/, 'rumor')],
];

/** Numbers that look drawn and are the same each time. */
function* draw(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

interface Mutated {
  readonly file: string;
  readonly text: string;
  readonly line: number;
  readonly what: string;
}

/** The records of the site, each with one fault of the kind whose turn it is. */
async function mutateAll(): Promise<Mutated[]> {
  const numbers = draw(20261129);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor((numbers.next().value ?? 0) * list.length)];
  const found = (await findFiles(contentFolder)).filter(({ kind }) => kind === 'programs' || kind === 'degrees');
  let turn = 0;
  return found.flatMap(({ kind, name, path }): Mutated[] => {
    const lines = readFileSync(path, 'utf8').split('\n');
    for (let tries = 0; tries < mutations.length; tries += 1) {
      const [what, on, change] = mutations[(turn + tries) % mutations.length] ?? mutations[0] ?? [];
      const places = lines.flatMap((line, index) => (on?.test(line) ? [index] : []));
      const index = pick(places);
      if (index === undefined || !what || !change) continue;
      turn += tries + 1;
      const text = lines.with(index, change(lines[index] ?? '')).join('\n');
      return [{ file: `${kind}/${name}`, text, line: index + 1, what }];
    }
    return [];
  });
}

test('of two hundred faults made in real records none passes, and each is blamed on its line', async () => {
  const mutated = await mutateAll();
  expect(mutated.length).toBeGreaterThanOrEqual(200);
  const rest = (await findFiles(contentFolder)).map(
    ({ kind, name, path }) => [`${kind}/${name}`, readFileSync(path)] as const,
  );
  const tree = { ...Object.fromEntries(rest), ...Object.fromEntries(mutated.map(({ file, text }) => [file, text])) };
  const { diagnostics } = await contentTree(tree);
  const blamed = new Set(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ file, place }) => `${file}:${place?.line}`),
  );
  const silent = mutated.filter(({ file, line }) => !blamed.has(`content/${file}:${line}`));
  expect(silent.map(({ file, line, what }) => `${file}:${line} ${what}`)).toEqual([]);
}, 120_000);
