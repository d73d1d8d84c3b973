import { expect, test } from 'vitest';
import { calculate } from '#lib/calculator/view';
import type { Degree, Program } from '#lib/domain/catalog';
import { readQuestionFrom } from '#lib/ways/question-from';
import { catalogOf, degree, known, money, program, withPathways } from '../support/sample-records';
import { at, rates } from '../support/sample-ways';

const credits: Degree['credits'] = known({ amount: 40, system: 'us-semester-hour', unit: 'credits' });

/** A program in US dollars, its degree, and others, as someone from a country asks about them. */
function ask(
  end: Partial<Degree>,
  others: readonly Degree[],
  params: Record<string, string>,
  first: Partial<Program> = {},
) {
  const from = withPathways(program('p', { price: known(money(1000), '2026'), priceHoldsExam: true, ...first }), [
    [
      degree('d', { credits, ...end }),
      { credit: { amount: 10, system: 'us-semester-hour', unit: 'credits', is: 'exact' } },
    ],
  ]);
  const catalog = catalogOf([from], others);
  return calculate(catalog, readQuestionFrom(catalog, { program: 'p', degree: 'd', ...params }));
}

const says = ({ verdict }: ReturnType<typeof calculate>): string => verdict.map(({ text }) => text).join(' ');

test('where the rate of one’s own country was not found, that is said with what others pay, in the money of the degree', () => {
  const tuition = rates('AUD', [90_000, 'for international students', { notFor: ['AU'] }]);
  const priced = [20_000, 30_000, 40_000, 50_000, 60_000].map((amount) =>
    degree(`us-${amount}`, { tuition: known(money(amount)) }),
  );
  const view = ask({ tuition, institution: at('adelaide', 'AU') }, priced, { from: 'AU', other: 'none' });
  expect(says(view)).toContain(
    'What ADELAIDE charges someone from your country, Australia, was not found; on record is A$90,000 (for international students, 2026).',
  );
  expect(view.figures.whole.currency).toBe('AUD');
  // No degree in Australian dollars is on record, so there is no range to move the tuition over.
  expect(view.moves.map(({ figure }) => figure.name)).not.toContain('whole');
});

test('where routes are in two kinds of money, each is named with its money, and those of one’s country come first', () => {
  const euros = degree('es', { tuition: known(money(9000, 9000, 'EUR'), '2026'), institution: at('es', 'ES') });
  const end = { tuition: known(money(30_000), '2026') };
  const telling = (from: string) => says(ask(end, [euros], { other: 'es', from }));
  expect(telling('ES')).toMatch(
    /^Cheapest master’s before fees, of those in USD.* ES’s degree instead: €9,000.* MIT’s degree directly/,
  );
  expect(telling('ES')).not.toContain('overlap');
  expect(telling('US')).toMatch(
    /^Cheapest master’s before fees, of those in USD.* MIT’s degree directly.* ES’s degree instead: €9,000/,
  );
  const mixed = ask({ tuition: known(money(30_000, 30_000, 'EUR'), '2026') }, [], { other: 'none' });
  expect(says(mixed)).toMatch(/two kinds of money, \$[\d,–$]+ for the program and €[\d,]+ for the degree/);
});

test('what turns the order is never the way through a program that nobody can begin', () => {
  const closed = { is: 'closed', evidence: 'stated', asOf: '2025-01-01', note: 'It says so.', sources: [] } as const;
  const priced = [10_000, 29_000, 60_000].map((amount) => degree(`o-${amount}`, { tuition: known(money(amount)) }));
  const quarter = { share: { percent: 25, words: 'one quarter', is: 'exact' } } as const;
  const winners = (first: Partial<Program>) => {
    const from = withPathways(program('p', { price: known(money(1000), '2026'), priceHoldsExam: true, ...first }), [
      [degree('d'), quarter],
    ]);
    const catalog = catalogOf([from], priced);
    const { turns } = calculate(catalog, readQuestionFrom(catalog, { program: 'p', degree: 'd', other: 'o-29000' }));
    return turns.flatMap(({ stretches }) => stretches.map(({ winner }) => winner));
  };
  expect(winners({})).toContain('both');
  expect(winners({ status: closed })).toContain('direct');
  expect(winners({ status: closed })).not.toContain('both');
});
