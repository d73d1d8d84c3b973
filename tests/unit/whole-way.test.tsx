import { describe, expect, test } from 'vitest';
import { aboutWay } from '#components/whole-way/whole-way-section';
import { WholeWayStrip } from '#components/whole-way/whole-way-strip';
import type { CreditPathway, Degree, Program } from '#lib/domain/catalog';
import type { Firmness } from '#lib/domain/firmness';
import { numberSources } from '#lib/site/citations';
import { type WholeWay, wayBetween, wayFromProgram, wayToDegree } from '#lib/whole-way/whole-way';
import { render, textOf } from '../support/picture';
import {
  catalogOf,
  course,
  degree,
  institution,
  known,
  money,
  program,
  source,
  unknown,
  withPathways,
} from '../support/sample-records';
import { rates } from '../support/sample-ways';

const months = (min: number, max = min) => known({ min, max });

/** $1,500 and 12 months; a course again is $375 more. */
const base: Partial<Program> = {
  price: known(money(1500), '2021'),
  duration: months(12),
  priceHoldsExam: true,
  courses: [1, 2, 3, 4].map((number) => course(`Course ${number}`, { price: known(money(375)) })),
};
/** $40,000, 40 credits, 20 months on campus. */
const whole: Partial<Degree> = {
  tuition: known(money(40_000), '2026'),
  credits: known({ amount: 40, system: 'us-semester-hour', unit: 'credits' }),
  duration: months(20),
  delivery: { is: 'campus', sources: [source('s')] },
  admission: { text: 'A grade of B.', sources: [source('admission')] },
};
const tenCredits: Partial<CreditPathway> = {
  credit: { amount: 10, system: 'us-semester-hour', unit: 'credits', is: 'exact' },
};
/** $30,000, 12 months online. */
const other = degree('other', {
  institution: institution('elsewhere', 'Elsewhere'),
  tuition: known(money(30_000), '2026'),
  duration: months(12),
  delivery: { is: 'online', sources: [source('s')] },
  admission: { text: 'A bachelor’s degree.', sources: [source('other-admission')] },
});

interface Given {
  program?: Partial<Program>;
  degree?: Partial<Degree>;
  pathway?: Partial<CreditPathway>;
  others?: readonly Degree[];
}

function catalogWith(given: Given) {
  const from = withPathways(program('p', { ...base, ...given.program }), [
    [degree('d', { ...whole, ...given.degree }), { ...tenCredits, ...given.pathway }],
  ]);
  return { from, catalog: catalogOf([from], given.others ?? [other]) };
}

function wayOf(given: Given): WholeWay {
  const { from, catalog } = catalogWith(given);
  const way = wayFromProgram(catalog, from);
  if (!way) throw new Error('There is no way.');
  return way;
}

/** Money and months of each way, as they are said. */
const sums = ({ ways }: WholeWay): Record<string, string> =>
  Object.fromEntries(
    ways.map(({ id, money: price, months: time }) => [
      id,
      [price, time].map(({ words, beside }) => [words, beside].filter(Boolean).join(' ')).join(' | '),
    ]),
  );

/** The parts of each bar in percent: "program 0–50". */
const drawn = ({ picture }: WholeWay): Record<string, string[]> =>
  Object.fromEntries(
    picture.bars.map(({ id, parts, openFrom }) => [
      id,
      [
        ...parts.map(({ kind, from, to }) => `${kind} ${from}–${to}`),
        ...(openFrom === undefined ? [] : [`open ${openFrom}`]),
      ],
    ]),
  );

const show = (way: WholeWay): Document => render(<WholeWayStrip way={way} citations={numberSources(way.sources)} />);

test('the difference holds what both ways share at the same value, at its least and at its most', () => {
  const { says } = wayOf({ degree: { tuition: known(money(40_000, 60_000), '2026'), duration: months(20, 60) } });
  // At 40,000: 31,500 to 31,875, so 8,125 to 8,500 less; at 60,000: 46,500 to 46,875, so 13,125 to 13,500 less.
  // At 20 months: 27 to 32, so 7 to 12 longer; at 60: 57 to 72, so 3 shorter to 12 longer.
  expect(says[0]).toBe(
    'Against the degree directly: $8,125–$13,500 less at those prices, between 3 months shorter and 12 months longer.',
  );
});

describe('everything known', () => {
  const way = wayOf({
    degree: { tuitionAfterProgram: known(money(28_000), '2018/2019'), durationAfterProgram: months(5) },
  });

  test('sums of price and months, each way', () => {
    expect(sums(way)).toEqual({
      // 1,500 + 28,000, and 375 for a course again; 12 + 5 months.
      both: '$29,500–$29,875 and fees, not found | 17 months',
      direct: '$40,000 and fees, not found | 20 months',
      other: '$30,000 and fees, not found | 12 months',
    });
    expect(way.ways[0]?.years).toBe('2018–19 and 2021 prices, added');
  });

  test('drawn to one scale of 24 months, admission after the program and before each degree', () => {
    expect(drawn(way)).toEqual({
      both: ['program 0–50', 'degree 50–70.83'],
      direct: ['degree 0–83.33'],
      other: ['degree 0–50'],
    });
    expect(way.picture.bars.map(({ gateAt }) => gateAt)).toEqual([50, 0, 0]);
    expect(way.picture.marks.map(({ months: mark, at }) => [mark, at])).toEqual([
      [0, 0],
      [6, 25],
      [12, 50],
      [18, 75],
      [24, 100],
    ]);
  });

  test('the sentence tells the difference and what is held without admission', () => {
    expect(way.says).toEqual([
      'Against the degree directly: $10,125–$10,500 less at those prices, 3 months shorter.',
      'If MIT does not admit you, you keep the credential and have spent $1,500–$1,875.',
    ]);
  });

  test('the old price is warned of where only some are old', () => {
    const page = textOf(show(way).querySelector('figure'));
    expect(page).toContain('2018–19 and 2021 prices, added; check before you pay');
    expect(page).not.toContain('All prices here');
  });

  test('the calculator is one link away, with the same records', () => {
    expect(way.calculatorHref).toBe('/calculator?program=p&degree=d');
  });
});

describe('credit known, tuition not', () => {
  const way = wayOf({ degree: { tuition: unknown } });

  test('the price of the program stands with the words for the rest, and no total', () => {
    // Of 20 months three quarters remain, 15, or all of them.
    expect(sums(way).both).toBe('$1,500–$1,875 and tuition for a unit not found | 27–32 months');
    expect(sums(way).direct).toBe('tuition for a unit not found | 20 months');
    expect(way.says[0]).toBe('Against the degree directly: 7–12 months longer. The difference in price is not known.');
  });

  test('months are drawn as far as they are known, from the least to the most apart', () => {
    expect(drawn(way).both).toEqual(['program 0–33.33', 'degree 33.33–75', 'maybe 75–88.89']);
  });
});

describe('tuition known, credit not', () => {
  const way = wayOf({ pathway: { credit: undefined } });

  test('a sum without credit, never a saving', () => {
    expect(sums(way).both).toBe('without credit $41,500–$41,875 and fees, not found | without credit 32 months');
    expect(way.says[0]).toBe(
      'Without any credit the whole way costs $1,500–$1,875 more than the degree directly and takes 12 months longer. How much credit it brings was not found.',
    );
    expect(way.says.join(' ')).not.toMatch(/\bless\b|shorter/);
  });

  test('all of the degree is drawn as what may be', () => {
    expect(drawn(way).both).toEqual(['program 0–33.33', 'maybe 33.33–88.89']);
  });

  test('a way in counts no credit and says the same', () => {
    const entry = wayOf({ pathway: { credit: undefined, promises: 'entry' } });
    expect(sums(entry).both).toBe(sums(way).both);
    expect(entry.says[0]).toMatch(/^Without any credit .* No university states any\.$/);
  });
});

describe('a name only', () => {
  const way = wayOf({
    degree: { tuition: unknown, credits: unknown, duration: unknown, admission: undefined },
    pathway: { credit: undefined, saidBy: { is: 'others', who: 'a blog', why: 'It names it.' } },
  });

  test('what is known of the program, and words for all the rest', () => {
    expect(sums(way)).toMatchObject({
      both: '$1,500–$1,875 and tuition of the degree not found | 12 months and months that remain not found',
      direct: 'tuition of the degree not found | months of the degree not found',
    });
    expect(way.says[0]).toBe('Of what comes after the program neither credit nor tuition nor length was found.');
  });

  test('nothing is drawn of unknown length: the bar is open, and the scale ends where knowledge ends', () => {
    expect(drawn(way)).toEqual({ both: ['program 0–70', 'open 70'], direct: ['open 0'], other: ['degree 0–70'] });
    expect(way.picture.marks.at(-1)).toEqual({ months: 12, at: 70 });
  });

  test('admission stands in every bar, broken where its terms were not found', () => {
    const page = show(way);
    expect(page.querySelectorAll('figure [data-part=gate]').length).toBe(3);
    expect(way.picture.bars.map(({ isGateKnown }) => isGateKnown)).toEqual([false, false, true]);
    expect(textOf(page.querySelector('figcaption'))).toContain('Broken: its terms were not found.');
  });
});

test('months of the program unknown: nothing after it has a place on the scale', () => {
  const way = wayOf({ program: { duration: unknown } });
  expect(drawn(way).both).toEqual(['open 0']);
  expect(sums(way).both).toContain('15–20 months and months of the program not found');
});

test('two kinds of money stand beside each other, not added', () => {
  const way = wayOf({ program: { price: known(money(1500, 1500, 'EUR'), '2021'), courses: [] }, others: [] });
  // 40,000 × 30 of 40 credits.
  expect(sums(way).both).toContain('€1,500 and $30,000 in two kinds of money, not added');
  expect(way.ways[0]?.years).toBe('2021 and 2026 prices');
});

test('only a university that says how much fills the program’s part like a promise', () => {
  const said = { is: 'others', who: 'a blog', why: 'It says so.' } as const;
  const given: Record<Firmness, Partial<CreditPathway>> = {
    amount: {},
    credit: { credit: undefined },
    'way-in': { promises: 'entry' },
    others: { saidBy: said },
    inferred: { saidBy: undefined, how: 'inferred', working: 'By its rule for others.' },
  };
  const looks = Object.entries(given).map(([firmness, pathway]) => {
    const way = wayOf({ pathway });
    expect(way.firmness).toBe(firmness);
    const shape = show(way).querySelector('[data-part=program]');
    for (const label of shape?.querySelectorAll('text') ?? []) label.remove();
    return shape?.innerHTML.replaceAll(/"[\d.]+%"/g, '');
  });
  expect(looks.slice(1)).not.toContain(looks[0]);
  expect(wayOf({ pathway: given.others }).says).toContain(
    'The credit in it is no university’s word: ask before you count on it.',
  );
});

describe('a blended degree, of which the record has only what remains', () => {
  const half: Given['degree'] = {
    tuition: unknown,
    duration: unknown,
    credits: unknown,
    tuitionAfterProgram: known(money(28_000), '2026'),
    durationAfterProgram: months(5),
  };

  test('directly it is its university’s full form', () => {
    const full = degree('full', { ...whole, title: 'Full form' });
    const { from, catalog } = catalogWith({ degree: half, others: [full] });
    const way = wayFromProgram(catalog, from);
    expect(way && sums(way).direct).toBe('$40,000 and fees, not found | 20 months');
    expect(way?.ways[1]?.title).toBe('MIT’s full-time form, directly');
  });

  test('or its price and length are not found: what remains is never the whole', () => {
    const { from, catalog } = catalogWith({ degree: half });
    const [end] = from.pathways;
    const way = end && wayToDegree(catalog, end.degree);
    expect(way && sums(way)).toMatchObject({
      both: '$29,500–$29,875 and fees, not found | 17 months',
      direct: 'tuition of the degree not found | months of the degree not found',
    });
    expect(way && drawn(way).direct).toEqual(['open 0']);
  });
});

test('a direct degree stands beside the nearest one, without a program', () => {
  const alone = degree('alone', whole);
  const way = wayToDegree(catalogOf([], [alone, other]), alone);
  expect(way?.ways.map(({ title }) => title)).toEqual(['The degree, directly', 'Elsewhere’s degree instead, directly']);
  expect(way?.says).toEqual(['Elsewhere’s degree instead: $10,000 less at those prices, 8 months shorter.']);
  expect(wayToDegree(catalogOf([], [alone]), alone)).toBeUndefined();
});

test('two records that no source links count no credit', () => {
  const { from, catalog } = catalogWith({});
  const way = wayBetween(catalog, from, other);
  // 1,500 + 30,000, and 375; 12 + 12 months.
  expect(way && sums(way).both).toBe('$31,500–$31,875 and fees, not found | 24 months');
  expect(way?.says).toContain('No source links the two, so no credit is counted.');
});

test('a closed program has no way; one to a degree without a name goes as far as is known, never to it directly', () => {
  const closed = { is: 'closed', evidence: 'stated', asOf: '2025-01-01', note: 'It says so.', sources: [] } as const;
  const { from, catalog } = catalogWith({ program: { status: closed } });
  expect(wayFromProgram(catalog, from)).toBeUndefined();
  expect(wayBetween(catalog, from, other)).toBeUndefined();
  const unnamed = catalogWith({ degree: { title: 'A degree, not named by the source', unnamed: true } });
  const way = wayFromProgram(unnamed.catalog, unnamed.from);
  expect(way?.ways.map(({ id }) => id)).toEqual(['both', 'other']);
  expect(way && aboutWay(way)).toContain(', to a degree, not named by the source, ');
});

test('a degree whose price goes by home shows every rate with whom it is for, and where to say one’s own', () => {
  const tuition = rates(
    'USD',
    [30_000, 'for domestic students', { for: ['US'] }],
    [40_000, 'for international students', { notFor: ['US'] }],
  );
  const strip = show(wayOf({ degree: { tuition } }));
  expect(textOf(strip.body)).toContain(
    'Tuition at MIT goes by where you live: $30,000 (for domestic students, 2026) and $40,000 (for international students, 2026).',
  );
  const hrefs = [...strip.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(hrefs).toContain('/calculator?program=p&degree=d#from');
});

test('a degree at one price says nothing of where one lives', () => {
  expect(textOf(show(wayOf({})).body)).not.toContain('where you live');
});

test('a price that only some can get says whose it is, and no difference rests on it', () => {
  const tuition = { ...known(money(24_000), '2025'), for: ['some'], basis: 'for those who began in 2025' };
  const own = degree('own', { ...whole, tuition });
  const way = wayToDegree(catalogOf([], [own, other]), own);
  expect(way?.ways.map(({ years }) => years)).toEqual([
    '2025 price; not for everyone: for those who began in 2025',
    '2026 price',
  ]);
  expect(way?.says.join()).not.toMatch(/\$|price/);
});
