import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { liveFigureNames } from '#lib/domain/live-figure';
import { liveFigure } from '#lib/figures/live-figures';
import { gatherHome } from '#lib/pages/home';
import { contentFolder, realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();

interface Ends {
  readonly min: number;
  readonly max: number;
}

interface Price {
  readonly amount?: number;
  readonly isBelow?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly currency: string;
  readonly asOf?: string | number;
  readonly for?: readonly string[];
  readonly also?: readonly Price[];
}

interface Front {
  readonly [key: string]: unknown;
  readonly institution: string;
  readonly status: { readonly is: string; readonly evidence: string };
  readonly prerequisites?: { readonly mathematics?: object };
  readonly launched?: { readonly on: number | string; readonly is?: string };
  readonly price?: Price;
  readonly duration?: { readonly months: number | Ends };
  readonly pathways?: readonly {
    readonly promises?: string;
    readonly how?: string;
    readonly saidBy?: { readonly is: string };
    readonly degree: string;
    readonly credit?: {
      readonly amount: number;
      readonly of?: number;
      readonly system: string;
      readonly unit?: string;
    };
    readonly share?: { readonly percent: number };
  }[];
  readonly courseCount?: { readonly value: number };
  readonly tracks?: readonly unknown[];
  readonly courses?: readonly {
    readonly price?: Front['price'];
    readonly version?: string;
    readonly kind?: string;
    readonly place?: string;
    readonly weeks?: number | Ends;
    readonly hoursPerWeek?: number | Ends;
  }[];
  readonly credits?: { readonly amount: number; readonly system: string; readonly unit: string };
  readonly tuition?: Price;
  readonly outcomes?: readonly { readonly kind: string }[];
  readonly unnamed?: boolean;
  readonly slug: string;
  readonly lastVerified: string;
  readonly delivery?: { readonly is: string };
  readonly effort?: { readonly hoursPerWeek: number | Ends };
  readonly tryFirst?: object;
  readonly transferLimit?: object;
}

/** The front matter of every file of a kind, read without the pipeline. */
function files(kind: string): Front[] {
  const folder = join(contentFolder, kind);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({
      ...parse(readFileSync(join(folder, name), 'utf8').split(/^---$/m)[1] ?? ''),
      slug: name.replace(/\.md$/, ''),
    }));
}

const programs = files('programs');
const open = programs.filter(({ status }) => status.is === 'open');
const closed = programs.filter(({ status }) => status.is === 'closed');
const pathways = programs.flatMap((program) => program.pathways ?? []);

/** Programs without a day from which their years count, or without a status at which they end. */
const withoutLife = programs.filter(
  ({ status, launched }) => status.is === 'unknown' || !launched || launched.is === 'after',
);

const middle = (values: number[]): number => {
  const sorted = values.sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

const ends = (range: number | Ends): [number, number] =>
  typeof range === 'number' ? [range, range] : [range.min, range.max];

/** A price from its lowest to its highest, with whose it is. */
type Owned = readonly [least: number, most: number, owner: string, isBelow?: boolean | undefined];

/** Ends of the prices in dollars whose last day lies in the sixty months before the record was checked. */
const recentPrices = (records: readonly Front[], name: 'price' | 'tuition') =>
  records.flatMap((record): Owned[] => {
    const { [name]: leading, lastVerified } = record;
    // A price for residents of a state gives way to the one for all others.
    const isForResidents = ({ for: whom = [] }: Price): boolean => whom.some((place) => place.startsWith('US-'));
    const price = leading && isForResidents(leading) ? leading.also?.find((other) => !isForResidents(other)) : leading;
    // One that only some can get is no reader's.
    if (price?.currency !== 'USD' || price.asOf === undefined || price.for?.includes('some')) return [];
    const last = String(price.asOf).replace(/^\d{4}\/(\d{4})$/, '$1-08-31');
    const day = last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-28` : last;
    const [year = 0, ...rest] = lastVerified.split('-');
    if (day < [Number(year) - 5, ...rest].join('-')) return [];
    return [[Number(price.amount ?? price.min), Number(price.amount ?? price.max), record.institution, price.isBelow]];
  });

/** The middle of the prices, those of one university that are equal counted once. */
const middlePrice = (priced: readonly Owned[]): string => {
  const once = new Map(priced.map(([least, most, owner]) => [`${owner} ${least} ${most}`, between(least, most)]));
  return dollars(middle([...once.values()]));
};

/** From the lowest price to the highest; of the lowest perhaps only a ceiling is known. */
function spread(priced: readonly Owned[]): string {
  const [least, most] = [Math.min(...priced.map(([one]) => one)), Math.max(...priced.map(([, one]) => one))];
  const isCeiling = priced.some(([one, , , isBelow]) => one === least && isBelow);
  return isCeiling ? `under ${dollars(least)} to ${dollars(most)}` : `${dollars(least)}–${dollars(most)}`;
}

const prices = recentPrices(open, 'price');
const months = open.flatMap(({ duration }) => (duration ? [ends(duration.months)] : []));
const between = (a: number, b: number): number => (a + b) / 2;
const dollars = (amount: number): string => `$${Math.round(amount).toLocaleString('en-US')}`;

/** Middles of the hours a week that open programs state. */
const effort = open.flatMap(({ effort: stated }) => (stated ? [between(...ends(stated.hoursPerWeek))] : []));

/** Prices of the courses of open programs as their newest listings have them, neither exams nor capstones. */
const coursePrices = recentPrices(
  open.flatMap(({ courses = [], lastVerified }) =>
    courses
      .filter(({ kind = 'course', version }) => kind === 'course' && !version)
      .map(({ price }) => ({ price, lastVerified }) as Front),
  ),
  'price',
);

const degrees = files('degrees');

type Pathway = NonNullable<Front['pathways']>[number];

const isOthers = ({ saidBy }: Pathway): boolean => saidBy?.is === 'others';

const isCredit = ({ saidBy, promises }: Pathway): boolean => saidBy?.is === 'university' && promises !== 'entry';

/** Shares by a university’s word, in percent: credit of the degree's size in the same kind of credit, or the share as stated. */
const shares = pathways.filter(isCredit).flatMap(({ degree, credit, share }) => {
  const whole = degrees.find(({ slug }) => slug === degree)?.credits;
  const alike =
    whole && credit && whole.system === credit.system && (whole.system !== 'local' || whole.unit === credit.unit);
  const of = credit?.of ?? (alike ? whole.amount : undefined);
  if (credit && of) return [Math.round((100 * credit.amount) / of)];
  return share ? [Math.round(share.percent)] : [];
});

const isToward = ({ slug }: Front): boolean => pathways.some(({ degree }) => degree === slug);
const isOnline = ({ delivery }: Front): boolean => ['online', 'either'].includes(delivery?.is ?? '');
const linked = degrees.filter((one) => isToward(one) && !one.unnamed);
const linkedTuitions = recentPrices(linked, 'tuition');
const direct = degrees.filter((degree) => !isToward(degree));
const directOnline = direct.filter(isOnline);
const directCampus = direct.filter((degree) => degree.delivery && !isOnline(degree));
const campusTuitions = recentPrices(directCampus, 'tuition');
const directTuitions = recentPrices(directOnline, 'tuition');

const middleMonths = (records: readonly Front[]): string =>
  String(middle(records.flatMap(({ duration }) => (duration ? [between(...ends(duration.months))] : []))));

/** Middles of the hours of all courses, for open programs whose every course is on record with weeks and hours. */
const hours = open.flatMap(({ courses = [], tracks = [], courseCount }) => {
  const taught = courses.filter(({ kind }) => kind !== 'exam');
  const counted = courseCount?.value ?? courses.length;
  const whole = tracks.length === 0 && courses.every(({ place }) => !place);
  if (!whole || taught.length === 0 || ![courses.length, taught.length].includes(counted)) return [];
  const parts = taught.flatMap(({ weeks, hoursPerWeek }) =>
    weeks !== undefined && hoursPerWeek !== undefined ? [[ends(weeks), ends(hoursPerWeek)] as const] : [],
  );
  if (parts.length < taught.length) return [];
  const sum = (end: 0 | 1) => parts.reduce((all, [weeks, perWeek]) => all + weeks[end] * perWeek[end], 0);
  return [between(sum(0), sum(1))];
});

const expected = [
  ['programs.count', String(programs.length)],
  ['programs.open.count', String(open.length)],
  ['programs.closed.count', String(closed.length)],
  ['programs.closed.stated.count', String(closed.filter(({ status }) => status.evidence === 'stated').length)],
  ['programs.open.with-credit.count', String(open.filter((one) => one.pathways?.some(isCredit)).length)],
  [
    'programs.open.named-by-others.count',
    String(
      open.filter(
        ({ pathways: own = [] }) =>
          own.some(isOthers) && own.every((pathway) => isOthers(pathway) || pathway.how === 'inferred'),
      ).length,
    ),
  ],
  [
    'programs.begun-2016-2017.closed.count',
    String(
      closed.filter(({ launched }) => launched && launched.is !== 'after' && /^201[67]/.test(String(launched.on)))
        .length,
    ),
  ],
  [
    'programs.with-outcome.count',
    String(programs.filter((one) => one.outcomes?.some(({ kind }) => kind === 'measured')).length),
  ],
  ['programs.mathematics.count', String(programs.filter((one) => one.prerequisites?.mathematics).length)],
  ['programs.lifetime.count', String(programs.length - withoutLife.length)],
  ['programs.no-lifetime.count', String(withoutLife.length)],
  ['programs.no-lifetime.closed.count', String(withoutLife.filter((one) => closed.includes(one)).length)],
  ['universities.count', String(new Set(programs.map(({ institution }) => institution)).size)],
  ['pathways.count', String(pathways.length)],
  [
    'pathways.named-degrees.count',
    String(
      files('degrees').filter(({ slug, unnamed }) => !unnamed && pathways.some(({ degree }) => degree === slug)).length,
    ),
  ],
  ['programs.open.price.median', middlePrice(prices)],
  ['programs.open.price.range', spread(prices)],
  ['programs.open.duration.median', String(middle(months.map(([a, b]) => between(a, b))))],
  ['programs.open.duration.range', `${Math.min(...months.flat())}–${Math.max(...months.flat())}`],
  ['programs.open.hours.median', Math.round(middle(hours)).toLocaleString('en-US')],
  [
    'pathways.with-amount.count',
    String(pathways.filter((pathway) => isCredit(pathway) && (pathway.credit || pathway.share)).length),
  ],
  ['pathways.share.range', `${Math.min(...shares)}–${Math.max(...shares)}`],
  [
    'degrees.other-money.count',
    String(degrees.filter(({ unnamed, tuition }) => !unnamed && tuition && tuition.currency !== 'USD').length),
  ],
  ['degrees.direct.count', String(direct.length)],
  ['degrees.direct.tuition.median', middlePrice(directTuitions)],
  ['degrees.direct.campus.tuition.median', middlePrice(campusTuitions)],
  ['degrees.direct.campus.duration.median', middleMonths(directCampus)],
  // Every way of every field is added up by hand in the tests of ways; here, that home says the same.
  ['degrees.straight-cheaper.count', String(gatherHome(catalog).ways?.straight)],
  ['programs.open.effort.median', String(middle(effort))],
  ['programs.open.course-price.median', dollars(middle(coursePrices.map(([a, b]) => between(a, b))))],
  ['degrees.tuition.median', middlePrice(linkedTuitions)],
  ['degrees.duration.median', middleMonths(linked)],
  ['degrees.online.count', String(linked.filter(isOnline).length)],
  ['degrees.transfer.count', String(linked.filter(({ transferLimit }) => transferLimit).length)],
  [
    'degrees.with-credit.count',
    String(linked.filter(({ slug }) => pathways.some((one) => one.degree === slug && isCredit(one))).length),
  ],
  ['degrees.direct.campus.low-cost.count', String(campusTuitions.filter(([, most]) => most <= 15_000).length)],
  ['degrees.direct.campus.try-first.count', String(directCampus.filter(({ tryFirst }) => tryFirst).length)],
  ['degrees.direct.low-cost.count', String(directTuitions.filter(([, most]) => most <= 15_000).length)],
  ['degrees.direct.duration.median', middleMonths(directOnline)],
  ['degrees.direct.online.count', String(directOnline.length)],
  ['degrees.direct.try-first.count', String(directOnline.filter(({ tryFirst }) => tryFirst).length)],
  ['degrees.direct.transfer.count', String(directOnline.filter(({ transferLimit }) => transferLimit).length)],
  ['degrees.direct.tuition.range', spread(directTuitions)],
  ['degrees.tuition.range', spread(linkedTuitions)],
] as const;

test.each(expected)('%s is what the files say', (name, value) => {
  expect(liveFigure(catalog, name).value).toBe(value);
});

test('no live figure is left uncounted', () => {
  expect(expected.map(([name]) => name).sort()).toEqual([...liveFigureNames].sort());
});
