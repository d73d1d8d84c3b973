import { describe, expect, test } from 'vitest';
import { isOpen } from '#lib/domain/status';
import { browseList } from '#lib/list/browse';
import { programList } from '#lib/list/programs';
import { groupByPromise } from '#lib/pages/promise-squares';
import { savedByProgram, threeRoutes } from '#lib/pages/three-routes';
import { catalogOf, degree, known, money, program, unknown, withPathways } from '../support/sample-records';

describe('the squares', () => {
  const amount = { share: { percent: 25, words: 'one quarter', is: 'exact' } } as const;
  const open = [
    withPathways(program('quarter', { price: known(money(900)) }), [
      [degree('named'), { promises: 'entry' }],
      [degree('counted'), amount],
    ]),
    withPathways(program('credit-dear', { price: known(money(2000)) }), [[degree('a'), {}]]),
    withPathways(program('credit-cheap', { price: known(money(400)) }), [[degree('b'), {}]]),
    withPathways(program('credit-lost', { price: unknown }), [[degree('c'), {}]]),
    withPathways(program('way', { price: unknown }), [[degree('d'), { promises: 'entry' }]]),
    program('nothing', { price: known(money(300, 300, 'EUR')) }),
  ];

  test('put every program into one group, the firmest promise first; inside, the cheapest first, not known last', () => {
    expect(groupByPromise(open).map(({ promise, programs }) => [promise, ...programs.map(({ slug }) => slug)])).toEqual(
      [
        ['amount', 'quarter'],
        ['credit', 'credit-cheap', 'credit-dear', 'credit-lost'],
        ['way-in', 'way'],
        ['none', 'nothing'],
      ],
    );
  });

  test('the list that a group leads to has its programs', () => {
    const catalog = catalogOf([
      ...open,
      program('gone', { status: { is: 'closed', evidence: 'inferred', asOf: '2026', note: 'gone', sources: [] } }),
    ]);
    for (const { promise, programs } of groupByPromise(catalog.programs.filter(isOpen))) {
      const { records } = browseList(programList, catalog, { status: 'open', credit: promise });
      expect(records.map(({ slug }) => slug).sort()).toEqual(programs.map(({ slug }) => slug).sort());
    }
  });
});

test('the example says what the way through the program saves, and nothing where it saves nothing', () => {
  const routesFor = (direct: number) =>
    threeRoutes(
      catalogOf(
        [program('first', { price: known(money(1595)), duration: known({ min: 18, max: 18 }) })],
        [
          degree('after', {
            tuitionAfterProgram: known(money(44_520)),
            durationAfterProgram: known({ min: 5, max: 5 }),
          }),
          degree('whole', { tuition: known(money(direct)), duration: known({ min: 10, max: 10 }) }),
        ],
      ),
      { program: 'first', degreeAfter: 'after', degreeDirect: 'whole' },
    ) ?? [];
  // 1,595 + 44,520 = 46,115; 74,200 − 46,115 = 28,085
  expect(savedByProgram(routesFor(74_200))).toEqual(money(28_085));
  expect(savedByProgram(routesFor(46_115))).toBeUndefined();
});
