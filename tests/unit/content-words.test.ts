import { describe, expect, test } from 'vitest';
import { contentTree } from '../support/content-tree';
import { program, soundTree } from '../support/sound-tree';

async function listDiagnostics(lines: string, text = ''): Promise<string[]> {
  const { diagnostics } = await contentTree({ ...soundTree, 'programs/sample.md': program(lines, text) });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

test.each([
  ['title: 2026', 'wrong-type: `title` must be text, found the number 2026'],
  ['title:', 'missing-property: `title` is empty'],
  ['platforms: []', 'missing-property: `platforms` must have at least one entry'],
  ['price: 1350', 'wrong-type: `price` must be a group of properties, indented below it, found the number 1350'],
  ['price: { currency: USD, sources: [faq] }', 'missing-property: `price.amount` is missing'],
  [
    'price: { amount: -5, currency: USD, sources: [faq] }',
    'money-amount: `price.amount` must be 0 or more, found the number -5',
  ],
  [
    'price: { amount: 5, min: 3, currency: USD, sources: [faq] }',
    'range-format: `price` has `amount` and also `min` or `max`',
  ],
  ['price: { min: 5, max: 3, currency: USD, sources: [faq] }', 'range-order: `price` has a `min` above its `max`'],
  ['price: { amount: 5, currency: USD, sources: [] }', 'figure-without-source: `price` names no source'],
  [
    'price: { amount: 5, currency: USD, sources: faq }',
    'figure-without-source: `price.sources` must be a list, found the text "faq"',
  ],
  [
    'price: { amount: 5, currency: USD, how: computed, sources: [faq] }',
    'missing-property: `price.working` is missing',
  ],
  [
    'duration: { months: .inf, sources: [faq] }',
    'range-format: `duration.months` must be a number or `{ min: …, max: … }`, found the number Infinity',
  ],
  [
    'effort: { hoursPerWeek: { min: 8 }, sources: [faq] }',
    'range-format: `effort.hoursPerWeek` must be a number or `{ min: …, max: … }`, found a group of properties',
  ],
  [
    'courses: [{ code: A, title: B, buildsOn: [C], sources: [faq] }]',
    'unresolved-reference: `courses[1].buildsOn[1]` names `C`, but this program has no course with this code or title',
  ],
  [
    'courses: [{ code: A, title: B, buildsOn: [A], sources: [faq] }]',
    'builds-on-cycle: the courses build on each other in a circle: `A` builds on `A`',
  ],
  [
    'status: { is: closing, evidence: stated, asOf: 2026, sources: [faq] }',
    'missing-property: `status.closesOn` is missing',
  ],
  [
    'pathways: [{ degree: mit-supply-chain, saidBy: { is: university, who: MIT, why: So }, share: { percent: 120, words: all }, sources: [faq] }]',
    'not-allowed: `pathways[1].share.percent` must be at most 100, found the number 120',
  ],
  [
    'pathways: [{ degree: mit-suply-chain, saidBy: { is: university, who: MIT, why: So }, sources: [faq] }]',
    'unresolved-reference: `pathways[1].degree` names `mit-suply-chain`, but there is no degree file `content/degrees/mit-suply-chain.md`',
  ],
])('%s', async (lines, diagnostic) => {
  expect(await listDiagnostics(lines)).toEqual([diagnostic]);
});

test('an older figure is not newer than the main one', async () => {
  const also = 'also: [{ amount: 4, currency: USD, asOf: 2026, sources: [faq] }]';
  expect(await listDiagnostics(`price: { amount: 5, currency: USD, asOf: 2025, sources: [faq], ${also} }`)).toEqual([
    'dates-order: `price.also[1].asOf` is 2026, but must be not later than the main figure, 2025',
  ]);
});

test('no figure is newer than the day the record was verified', async () => {
  expect(await listDiagnostics('price: { amount: 500, currency: USD, asOf: 2026-11-02, sources: [faq] }')).toEqual([
    'dates-order: `price.asOf` is 2026-11-02, later than the day the record was last verified, 2026-11-01',
  ]);
});

test('a year may be the year of the last check', async () => {
  expect(await listDiagnostics('price: { amount: 500, currency: USD, asOf: 2026, sources: [faq] }')).toEqual([]);
});

test('credit is held against the size that the degree states, in the same system only', async () => {
  const credit = (system: string): string =>
    `pathways: [{ degree: mit-supply-chain, saidBy: { is: university, who: MIT, why: So }, credit: { amount: 91, system: ${system}, unit: units }, sources: [faq] }]`;
  const degree = (soundTree['degrees/mit-supply-chain.md'] as string).replace(
    'sources: {}',
    'credits: { amount: 90, system: local, unit: units, sources: [a] }\nsources:\n  a: { title: A, publisher: B, url: https://a.example/page, kind: university }',
  );
  const load = (lines: string) =>
    contentTree({ ...soundTree, 'degrees/mit-supply-chain.md': degree, 'programs/sample.md': program(lines) });
  const same = await load(credit('local'));
  expect(same.diagnostics.map(({ message }) => message)).toEqual([
    'the pathway earns 91 units, more than the 90 of the whole degree',
  ]);
  expect((await load(credit('ects'))).diagnostics).toEqual([]);
});

test('a source name with capitals is refused where it stands', async () => {
  const file = program().replaceAll('faq', 'FAQ');
  const { diagnostics } = await contentTree({ ...soundTree, 'programs/sample.md': file });
  expect(diagnostics.map(({ code, help }) => [code, help])).toEqual([
    ['slug-format', 'write `faq` here and wherever the source is named'],
  ]);
});

describe('what to do', () => {
  async function helpFor(lines: string): Promise<string[]> {
    const { diagnostics } = await contentTree({ ...soundTree, 'programs/sample.md': program(lines) });
    return diagnostics.map(({ help }) => help);
  }

  test.each([
    ['1,350', 'write `amount: 1350` (no quotes, no thousands comma)'],
    ['$1,350', 'write `amount: 1350` (no quotes, no thousands comma)'],
    ['US$ 12,345.50', 'write `amount: 12345.5` (no quotes, no thousands comma)'],
    ['1350 EUR', 'write `amount: 1350` (no quotes, no thousands comma)'],
  ])('the amount %s is mended', async (amount, help) => {
    expect(await helpFor(`price: { amount: "${amount}", currency: USD, sources: [faq] }`)).toEqual([help]);
  });

  test.each(['1.350,00', '$985,50', '1.350', '$1.35 million', '5k', '1,35,0', '$5-10'])(
    'the amount %s may mean another price, so none is offered',
    async (amount) => {
      expect(await helpFor(`price: { amount: "${amount}", currency: USD, sources: [faq] }`)).toEqual([
        'write only digits, with a point before cents: `1350` or `1350.50`',
      ]);
    },
  );

  test.each([
    ['lastVerified: 2026-13-45', 'there is no month 13'],
    ['lastVerified: 2026-02-30', 'February 2026 has days 1 to 28'],
    ['launched: { on: 2018-00, sources: [faq] }', 'there is no month 00'],
    ['launched: { on: 2019/2018, sources: [faq] }', 'the second year, 2018, is before the first'],
  ])('%s is no day of any calendar', async (lines, reason) => {
    const { diagnostics } = await contentTree({ ...soundTree, 'programs/sample.md': program(lines) });
    expect(diagnostics.map(({ code, label, help }) => [code, label, help])).toEqual([
      ['date-format', reason, `correct it: ${reason}`],
    ]);
  });

  test.each([
    [
      'status: { is: closing, evidence: stated, asOf: 2026, sources: [faq] }',
      'add a line `closesOn: …` with a date such as `2026-05-15`',
    ],
    ['price: { currency: USD, sources: [faq] }', 'add a line `amount: …` with a number such as `12`'],
    ['tracks: [{ sources: [faq] }]', 'add a line `name: …` with text'],
    ['languages:', 'write a list such as `[en]` after `languages:`, or remove the line if the property is optional'],
    ['assessment: { graded: often, sources: [faq] }', 'write `true` or `false`'],
    ['courseCount: { value: five, sources: [faq] }', 'write a number such as `12`'],
    [
      'pathways: [{ degree: mit-supply-chain, credit: 30%, sources: [faq] }]',
      'write a group such as `{ amount: 12, system: ects, unit: text }`',
    ],
    ['platforms: edX', 'write a list such as `[edx]`'],
    ['price: 1350', 'write a group such as `{ amount: 1350, currency: USD, sources: [program-page] }`'],
    ['duration: 12', 'write a group such as `{ months: 12, sources: [program-page] }`'],
  ])('%s is told the form of the value', async (lines, help) => {
    expect(await helpFor(lines)).toEqual([help]);
  });

  test('a field that `alsoIn` names twice is refused at the second', async () => {
    expect(await listDiagnostics('alsoIn: [business-management, business-management]')).toEqual([
      'repeated-field: `alsoIn[2]` repeats the field `business-management`',
    ]);
  });
});
