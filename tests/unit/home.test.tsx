import { describe, expect, test } from 'vitest';
import { isOpen } from '#lib/domain/status';
import { browseList } from '#lib/list/browse';
import { programList } from '#lib/list/programs';
import { cheapestDirect } from '#lib/pages/cheapest-direct';
import { groupByPromise } from '#lib/pages/promise-squares';
import { savedByProgram, threeRoutes } from '#lib/pages/three-routes';
import {
  catalogOf,
  degree,
  field,
  institution,
  known,
  money,
  program,
  unknown,
  withPathways,
} from '../support/sample-records';

const law = field('law', 'Law');

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

describe('the cheapest master’s of a field', () => {
  const mit = institution('mit');
  const inLaw = (slug: string, price: ReturnType<typeof money>, asOf?: string) =>
    degree(slug, { field: law, level: 'master', tuition: known(price, asOf) });
  const { pathways } = withPathways(program('p', { institution: mit }), [
    [degree('own', { field: law, level: 'master', institution: mit, tuition: known(money(700)) }), {}],
    [degree('away', { field: law, level: 'master', institution: institution('rit'), tuition: known(money(100)) }), {}],
  ]);
  const linked = pathways.map((pathway) => pathway.degree);

  test('is in US dollars; the lowest of other money is named apart, the newest first, at most two', () => {
    const degrees = [
      inLaw('dear', money(9000)),
      inLaw('cheap', money(8000, 12_000)),
      inLaw('pounds', money(3000, 3000, 'GBP'), '2022'),
      inLaw('pounds-more', money(4000, 4000, 'GBP'), '2026'),
      inLaw('euros', money(2000, 2000, 'EUR'), '2025'),
      inLaw('pesos', money(50_000, 50_000, 'MXN'), '2019'),
      degree('elsewhere', { field: field('design'), level: 'master', tuition: known(money(5)) }),
      degree('doctorate', { field: law, level: 'doctorate', tuition: known(money(5)) }),
      degree('lost', { field: law, level: 'master', tuition: unknown }),
    ];
    const { dollars, others } = cheapestDirect(degrees, law);
    expect(dollars?.degree.slug).toBe('cheap');
    expect(others.map((one) => one.degree.slug)).toEqual(['euros', 'pounds']);
  });

  test('may be one that programs of its own university lead to, not one that only others lead to', () => {
    expect(cheapestDirect(linked, law).dollars?.degree.slug).toBe('own');
    expect(cheapestDirect(linked.slice(1), law)).toEqual({ dollars: undefined, others: [] });
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
