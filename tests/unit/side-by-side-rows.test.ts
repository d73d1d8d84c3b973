import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, answerInWords, answerPlainly } from '#lib/answers/answer';
import type { Degree, Program } from '#lib/domain/catalog';
import { parseSelection } from '#lib/side-by-side/selection';
import { putSideBySide, samenessOf } from '#lib/side-by-side/side-by-side';
import { catalogOf, degree, known, money, program, source, withPathways } from '../support/sample-records';

/** The row of that name when these records, each with a slug of its own, stand side by side. */
function rowOf(name: string, programs: readonly Program[], degrees: readonly Degree[] = []) {
  const slugs = (records: readonly { slug: string }[]) => records.map(({ slug }) => slug);
  const params = { program: slugs(programs), degree: slugs(degrees) };
  const { selection } = parseSelection(catalogOf(programs, degrees), params);
  return putSideBySide(selection).rows.find((row) => row.name === name);
}

const texts = (row: ReturnType<typeof rowOf>) => row?.answers.map((answer) => answer.state === 'known' && answer.words);

describe('whether a row is the same', () => {
  const third = { amount: 16, of: 48, system: 'us-semester-hour', unit: 'credits', is: 'exact' } as const;

  test('two shares of one degree differ although the words beside them agree', () => {
    const one = withPathways(program('a'), [[degree('d'), { credit: third }]]);
    const other = withPathways(program('b'), [[degree('d'), { credit: { ...third, amount: 12 } }]]);
    expect(rowOf('credit', [one, other])?.sameness).toBe('differs');
    expect(rowOf('credit', [one, { ...one, slug: 'c' }])?.sameness).toBe('same');
  });

  test('credit and a mere way in differ', () => {
    const credit = withPathways(program('a'), [[degree('d'), {}]]);
    const entry = withPathways(program('b'), [[degree('d'), { promises: 'entry' }]]);
    expect(rowOf('credit', [credit, entry])?.sameness).toBe('differs');
  });

  test('what is no part of a program is no value: it neither agrees nor differs', () => {
    expect(rowOf('entry', [program('a'), program('b')])?.sameness).toBe('unknown-for-all');
    expect(rowOf('entry', [program('p')], [degree('a')])?.sameness).toBe('unknown-for-all');
  });

  test('that a figure does not apply is a value when the record says so', () => {
    const free = { price: { state: 'not-applicable', reason: 'free of charge' } } as const;
    expect(rowOf('price', [program('a', free), program('b', free)])?.sameness).toBe('same');
    expect(rowOf('price', [program('a', free), program('b')])?.sameness).toBe('differs');
  });

  const value = fc.constantFrom('8', '12');
  const anyCell: fc.Arbitrary<{ answer: Answer; value: string | undefined }> = fc.oneof(
    fc
      .tuple(value, fc.constantFrom('2018', '2026'), fc.constantFrom('stated', 'computed'), fc.constantFrom('a', 'b'))
      .map(([words, asOf, how, id]) => ({
        answer: { ...answerPlainly(words, [source(id)]), isFigure: true, unit: 'hours', asOf, how },
        value: words,
      })),
    fc.constantFrom('2025', '2026').map((lookedOn) => ({
      answer: { state: 'not-found' as const, lookedOn },
      value: undefined,
    })),
    fc.constant({
      answer: { state: 'not-applicable' as const, reason: 'admission is not part of a program', isStated: false },
      value: undefined,
    }),
  );

  test('follows from the values alone', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1, maxLength: 4 }), (drawn) => {
        const found = drawn.filter((one) => one.value !== undefined);
        const alike = drawn.every((one) => drawn.every((other) => one.value === other.value));
        const expected = found.length === 0 ? 'unknown-for-all' : alike ? 'same' : 'differs';
        expect(samenessOf(drawn.map(({ answer }) => answer))).toBe(expected);
      }),
    );
  });
});

describe('answers', () => {
  test('a price says how old it is, how we know it, what it covers and what else was asked', () => {
    const rivals = [known(money(1080), '2018'), known(money(950, 1350), '2016')].filter(
      (fact) => fact.state === 'known',
    );
    const [fact] = rivals;
    const price = fact && { ...fact, value: money(1500), asOf: '2019-03', basis: 'five courses', also: rivals };
    expect(rowOf('price', [program('a', price && { price })])?.answers.map(answerInWords)).toEqual([
      '$1,500 (2019 price, stated: check before you pay; five courses; other figures: $1,080 (2018, stated), $950–$1,350 (2016, stated))',
    ]);
  });

  test('one month is a month', () => {
    const months = (count: number) => ({ duration: known({ min: count, max: count }) });
    expect(
      rowOf('length', [program('a', months(1)), program('b', months(2))])?.answers.map(
        (answer) => answer.state === 'known' && answer.unit,
      ),
    ).toEqual(['month', 'months']);
  });

  test('no pathway has no conditions; a pathway whose conditions we did not find says that', () => {
    const leads = withPathways(program('b'), [[degree('d'), {}]]);
    expect(rowOf('conditions', [program('a'), leads])?.answers).toMatchObject([
      { state: 'not-applicable', reason: 'no credit on record' },
      { state: 'not-found', lookedOn: '2026-11-01' },
    ]);
  });

  test('an assessment tells what is stated either way', () => {
    const assessed = (slug: string, assessment: object) =>
      program(slug, { assessment: { ...assessment, sources: [source('s')] } });
    const row = rowOf('assessment', [
      assessed('a', { graded: true, capstone: false }),
      assessed('b', { exam: 'one proctored exam in each course', proctored: true }),
      assessed('c', { exam: 'a final exam', proctored: false, capstone: true }),
      assessed('d', { note: 'changed in 2020' }),
    ]);
    expect(texts(row)).toEqual([
      'Graded work; no capstone',
      'One proctored exam in each course',
      'A final exam; not proctored; with a capstone',
      false,
    ]);
    expect(row?.answers[3]?.state).toBe('not-found');
  });

  test('a degree without a whole price shows the prices that are on record', () => {
    const parts = degree('d', {
      tuitionPerUnit: [{ unit: 'credit', price: known(money(659), '2020', 'x') }],
      tuitionAfterProgram: known(money(10500), '2024', 'y'),
    });
    const row = rowOf('price', [], [parts, degree('e')]);
    expect(texts(row)).toEqual([
      'Whole price not found. $659 a credit (2020 price, stated: check before you pay). $10,500 after the program (2024, stated).',
      false,
    ]);
    expect(row?.answers[1]?.state).toBe('not-found');
  });

  test('a degree with only a part-time length shows it as that', () => {
    const partTimeDuration = known({ min: 24, max: 24 });
    const duration = known({ min: 12, max: 12 });
    const row = rowOf('length', [], [degree('a', { partTimeDuration }), degree('b', { partTimeDuration, duration })]);
    expect(row?.answers).toMatchObject([
      { words: '24', unit: 'months part-time' },
      { words: '12', unit: 'months' },
    ]);
  });
});

test('the sources of a table are each named once, in the order of reading', () => {
  const one = program('a', { price: known(money(1), '2018', 'x'), effort: known({ min: 1, max: 2 }, '2018', 's') });
  const catalog = catalogOf([one]);
  const { sources } = putSideBySide(parseSelection(catalog, { program: 'a' }).selection);
  expect(sources.map(({ id }) => id)).toEqual(['s', 'x']);
});
