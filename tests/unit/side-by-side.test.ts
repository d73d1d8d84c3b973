import { describe, expect, test } from 'vitest';
import { answerPlainly } from '#lib/answers/answer';
import { parseSelection, selectionToSearch } from '#lib/side-by-side/selection';
import { putSideBySide, samenessOf } from '#lib/side-by-side/side-by-side';
import { catalogOf, degree, known, money, program, withPathways } from '../support/sample-records';

const scm = withPathways(
  program('mit-scm', {
    title: 'Supply Chain',
    price: known(money(1080), '2018', 'a'),
    duration: known({ min: 18, max: 18 }),
  }),
  [
    [
      degree('mla', { title: 'MLA', tuition: known(money(30000), '2024', 'b') }),
      { credit: { amount: 16, of: 48, system: 'us-semester-hour', unit: 'credits', is: 'exact' } },
    ],
  ],
);
const gt = program('gt-analytics', {
  title: 'Analytics',
  price: known(money(2475), '2022', 'a'),
  duration: known({ min: 18, max: 18 }, '2026'),
});
const catalog = catalogOf([scm, gt, program('third'), program('fourth'), program('fifth')]);

const compare = (params: Record<string, string | string[]>) => putSideBySide(parseSelection(catalog, params).selection);
const row = (name: string, params: Record<string, string | string[]>) =>
  compare(params).rows.find((one) => one.name === name);

describe('choosing', () => {
  test('programs, then degrees; the address is canonical', () => {
    const { selection, ignored } = parseSelection(catalog, {
      degree: 'mla',
      program: ['mit-scm', 'gt-analytics', 'mit-scm'],
      rows: 'differing',
    });
    expect(ignored).toEqual([{ name: 'program', value: 'mit-scm', reason: 'is chosen already.' }]);
    expect(selectionToSearch(selection)).toBe('?program=mit-scm&program=gt-analytics&degree=mla&rows=differing');
  });

  test('an unknown record is named, with the one that was probably meant', () => {
    const { ignored } = parseSelection(catalog, { program: 'mit-smc' });
    expect(ignored).toEqual([
      { name: 'program', value: 'mit-smc', reason: 'is no program on record. Did you mean Supply Chain?' },
    ]);
  });

  test('four fit', () => {
    const { selection, ignored } = parseSelection(catalog, {
      program: ['mit-scm', 'gt-analytics', 'third', 'fourth', 'fifth'],
    });
    expect(selection.items).toHaveLength(4);
    expect(ignored.map(({ value }) => value)).toEqual(['fifth']);
  });

  test('empty lists of a plain form are nothing', () => {
    expect(parseSelection(catalog, { program: ['', 'mit-scm'], degree: '' })).toMatchObject({
      ignored: [],
      selection: { items: [{ record: { slug: 'mit-scm' } }] },
    });
  });
});

describe('the rows', () => {
  const both = { program: ['mit-scm', 'gt-analytics'] };

  test('agree on values, whatever their dates and sources', () => {
    expect(row('length', both)?.sameness).toBe('same');
    expect(row('price', both)?.sameness).toBe('differs');
  });

  test('unknown is not agreement', () => {
    expect(row('weekly', both)?.sameness).toBe('unknown-for-all');
    expect(samenessOf([{ state: 'not-found', lookedOn: '2026' }, answerPlainly('a')])).toBe('differs');
  });

  test('a program and a degree stand in the rows that both have', () => {
    const beside = { program: 'mit-scm', degree: 'mla' };
    expect(row('price', beside)?.answers.map((answer) => answer.state === 'known' && answer.words)).toEqual([
      '$1,080',
      '$30,000',
    ]);
    expect(
      row('credit', beside)?.answers.map((answer) => answer.state === 'known' && answer.credit?.share?.credit?.amount),
    ).toEqual([16, 16]);
  });

  test('only those that differ, when asked; the count is of all', () => {
    const all = compare(both);
    const fewer = compare({ ...both, rows: 'differing' });
    expect(fewer.rows).toHaveLength(all.differing);
    expect(fewer.rowCount).toBe(all.rowCount);
    expect(fewer.rows.every(({ sameness }) => sameness === 'differs')).toBe(true);
    expect(fewer.toggleSearch).toBe('?program=mit-scm&program=gt-analytics');
  });

  test('every column can be taken away', () => {
    expect(compare(both).columns.map(({ removeSearch }) => removeSearch)).toEqual([
      '?program=gt-analytics',
      '?program=mit-scm',
    ]);
  });
});
