import { expect, type Page, test } from '@playwright/test';
import { all, pageAt, textOf } from '../support/site/page';
import { plain } from '../support/site/words';

interface Fact {
  readonly state: string;
  readonly min: number;
  readonly max: number;
  readonly isBelow?: boolean;
  readonly currency: string | null;
  readonly asOf: string | null;
  readonly for?: readonly string[] | null;
  readonly also?: readonly Fact[];
}

interface Entry {
  readonly slug: string;
  readonly status: { readonly is: string; readonly evidence: string };
  readonly price: Fact;
  readonly duration: Fact;
  readonly tuition: Fact;
  readonly lastVerified: string;
  readonly unnamed: boolean;
  readonly way: string;
  readonly delivery: { readonly is: string } | null;
  readonly university: string;
  readonly tryFirst: { readonly text: string | null };
  readonly transferLimit: { readonly text: string | null };
  readonly outcomes: readonly { readonly kind: string }[];
}

interface Pathway {
  readonly program: string;
  readonly degree: string;
  readonly firmness: string;
  readonly share: { readonly fraction: number | null } | null;
}

/** The value and the records of every figure, as the page of figures shows them. */
async function figuresShown(request: Page['request']) {
  const { main } = await pageAt(request, '/figures');
  return new Map(
    all(main, 'li[id^="figure-"]').map((item) => [
      item.id.slice('figure-'.length),
      { value: textOf(item.querySelector('.figure') ?? item), records: all(item, 'details li a').length },
    ]),
  );
}

async function recordsOf<T>(request: Page['request'], name: string): Promise<T[]> {
  const body = await (await request.get(`/data/v1/${name}.json`)).json();
  return body[name] ?? body.records ?? body;
}

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(half)] ?? Number.NaN)
    : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

/** Dollars of the last five years that not only some can get: the last day the date can mean, of an academic year the last of August, is no further back from the day of the check. */
function isRecentDollars({ state, currency, asOf, for: whom }: Fact, lastVerified: string): boolean {
  if (state !== 'known' || currency !== 'USD' || !asOf || whom?.includes('some')) return false;
  const last = asOf.includes('/') ? `${asOf.split('/')[1]}-08-31` : `${asOf}${'-12-31'.slice(asOf.length - 4)}`;
  const [year = '', ...rest] = lastVerified.split('-');
  return last > [Number(year) - 5, ...rest].join('-');
}

const isForResidents = ({ for: whom }: Fact): boolean => (whom ?? []).some((place) => place.startsWith('US-'));

/** What one pays from outside the state, where residents of it pay less. */
const fromOutside = (price: Fact): Fact =>
  isForResidents(price) ? { ...price, ...price.also?.find((other) => !isForResidents(other)) } : price;

/** The middle of prices, those of one university that are equal counted once. */
function middlePrice(records: readonly Entry[], priceOf: (record: Entry) => Fact): string {
  const once = new Map(
    records.map((record) => {
      const price = priceOf(record);
      return [`${record.university} ${price.min} ${price.max}`, half(price)] as const;
    }),
  );
  return dollars(middle([...once.values()]));
}

const half = ({ min, max }: Fact): number => (min + max) / 2;
const dollars = (amount: number): string => `$${Math.round(amount).toLocaleString('en-US')}`;

test('every count and median of the site follows from its open data', async ({ request }) => {
  const shown = await figuresShown(request);
  const programs = await recordsOf<Entry>(request, 'programs');
  const degrees = await recordsOf<Entry>(request, 'degrees');
  const pathways = await recordsOf<Pathway>(request, 'pathways');
  const open = programs.filter(({ status }) => status.is === 'open' || status.is === 'closing');
  const closed = programs.filter(({ status }) => status.is === 'closed');
  const firmnessOf = ({ slug }: Entry): string | undefined =>
    ['amount', 'credit', 'way-in', 'others', 'inferred'].find((rung) =>
      pathways.some(({ program, firmness }) => program === slug && firmness === rung),
    );
  const linked = degrees.filter(({ way, unnamed }) => way === 'program' && !unnamed);
  const direct = degrees.filter(({ way }) => way === 'direct');
  const online = direct.filter(canBeOnline);
  const campus = direct.filter((one) => one.delivery?.is && !canBeOnline(one));
  const priced = open.filter((one) => isRecentDollars(one.price, one.lastVerified));
  const prices = priced.map(({ price }) => price);
  const months = open.filter(({ duration }) => duration.state === 'known').map(({ duration }) => duration);
  const taught = (some: readonly Entry[]): Entry[] =>
    some.filter((one) => isRecentDollars(fromOutside(one.tuition), one.lastVerified));
  const tuitionOf = (some: readonly Entry[]): Fact[] => taught(some).map(({ tuition }) => fromOutside(tuition));
  const middleTuition = (some: readonly Entry[]): string =>
    middlePrice(taught(some), ({ tuition }) => fromOutside(tuition));
  const span = (facts: readonly Fact[], say: (value: number) => string): string => {
    const [least, most] = [Math.min(...facts.map(({ min }) => min)), Math.max(...facts.map(({ max }) => max))];
    const isCeiling = facts.some(({ min, isBelow }) => min === least && isBelow);
    return isCeiling ? `under ${say(least)} to ${say(most)}` : `${say(least)}–${say(most)}`;
  };
  const shares = pathways
    .filter(({ firmness }) => firmness === 'amount')
    .flatMap(({ share }) => (share?.fraction ? [Math.round(share.fraction * 100)] : []));

  const expected: Readonly<Record<string, readonly [string | number, number]>> = {
    'programs-count': [programs.length, programs.length],
    'programs-open-count': [open.length, open.length],
    'programs-closed-count': [closed.length, closed.length],
    'programs-closed-stated-count': both(closed.filter(({ status }) => status.evidence === 'stated')),
    'programs-open-price-median': [middlePrice(priced, ({ price }) => price), prices.length],
    'programs-open-price-range': [span(prices, dollars), prices.length],
    'programs-open-duration-median': [`${middle(months.map(half))} months`, months.length],
    'programs-open-duration-range': [`${span(months, String)} months`, months.length],
    'programs-open-with-credit-count': both(open.filter((one) => ['amount', 'credit'].includes(firmnessOf(one) ?? ''))),
    'programs-open-named-by-others-count': both(open.filter((one) => firmnessOf(one) === 'others')),
    'programs-with-outcome-count': both(
      programs.filter(({ outcomes }) => outcomes.some(({ kind }) => kind === 'measured')),
    ),
    'pathways-count': [pathways.length, pathways.length],
    'pathways-with-amount-count': both(pathways.filter(({ firmness }) => firmness === 'amount')),
    'pathways-share-range': [`${Math.min(...shares)}–${Math.max(...shares)} percent of a degree`, shares.length],
    'pathways-named-degrees-count': [linked.length, linked.length],
    'degrees-tuition-range': [span(tuitionOf(linked), dollars), tuitionOf(linked).length],
    'degrees-tuition-median': [middleTuition(linked), tuitionOf(linked).length],
    'degrees-duration-median': monthsOf(linked),
    'degrees-online-count': both(linked.filter(canBeOnline)),
    'degrees-transfer-count': both(linked.filter(({ transferLimit }) => transferLimit.text)),
    'degrees-with-credit-count': both(
      linked.filter(({ slug }) =>
        pathways.some(({ degree, firmness }) => degree === slug && ['amount', 'credit'].includes(firmness)),
      ),
    ),
    'degrees-other-money-count': both(
      degrees.filter(({ unnamed, tuition }) => !unnamed && tuition.state === 'known' && tuition.currency !== 'USD'),
    ),
    'degrees-direct-online-count': both(online),
    'degrees-direct-duration-median': monthsOf(online),
    'degrees-direct-try-first-count': both(online.filter(({ tryFirst }) => tryFirst.text)),
    'degrees-direct-transfer-count': both(online.filter(({ transferLimit }) => transferLimit.text)),
    'degrees-direct-campus-tuition-median': [middleTuition(campus), tuitionOf(campus).length],
    'degrees-direct-campus-duration-median': monthsOf(campus),
    'degrees-direct-campus-low-cost-count': both(tuitionOf(campus).filter(({ max }) => max <= 15_000)),
    'degrees-direct-campus-try-first-count': both(campus.filter(({ tryFirst }) => tryFirst.text)),
    'degrees-direct-low-cost-count': both(tuitionOf(online).filter(({ max }) => max <= 15_000)),
    'degrees-direct-count': [direct.length, direct.length],
    'degrees-direct-tuition-median': [middleTuition(online), tuitionOf(online).length],
    'degrees-direct-tuition-range': [span(tuitionOf(online), dollars), tuitionOf(online).length],
    'universities-count': both([...new Set(programs.map(({ university }) => university))]),
  };
  const reckoned = [...shown].filter(([name]) => !fromFiles.includes(name));
  expect(Object.fromEntries(reckoned.map(([name, { value, records }]) => [name, [value, records]]))).toEqual(
    Object.fromEntries(
      Object.entries(expected).map(([name, [value, records]]) => [name, [plain(String(value)), records]]),
    ),
  );
});

/** Sums over courses, days known in part, and sums of ways: tests of the record's own files work these out. */
const fromFiles = [
  'programs-open-hours-median',
  'programs-open-effort-median',
  'programs-open-course-price-median',
  'programs-begun-2016-2017-closed-count',
  'programs-mathematics-count',
  'programs-lifetime-count',
  'programs-no-lifetime-count',
  'programs-no-lifetime-closed-count',
  'degrees-straight-cheaper-count',
];

const canBeOnline = ({ delivery }: Entry): boolean => delivery?.is === 'online' || delivery?.is === 'either';

function monthsOf(degrees: readonly Entry[]): readonly [string, number] {
  const known = degrees.filter(({ duration }) => duration.state === 'known');
  return [`${middle(known.map(({ duration }) => half(duration)))} months`, known.length];
}

function both(found: readonly unknown[]): readonly [number, number] {
  return [found.length, found.length];
}
