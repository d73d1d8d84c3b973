import type { Degree } from '#lib/domain/catalog';
import type { Credit } from '#lib/domain/credit';
import { creditShare, findBest } from '#lib/domain/credit-share';
import { findKnown } from '#lib/domain/fact';
import { totalHours } from '#lib/domain/program-figures';
import { audienceOf } from '#lib/format/audience';
import { formatList } from '#lib/format/list';
import { currencyInWords } from '#lib/format/money';
import { isMixed, letterItems, lettersOf, wholePrice } from './lettered';
import type { RowName } from './rows';
import type { Item } from './selection';
import { findLength } from './study-length';
import { findWhole, tellApartInTime } from './whole-price';

type Reason = string | false;

const distinct = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

const differentThings = 'a program and a degree are different things at the end';

/** Money in more than one currency, a part beside a whole, or prices each for other people. */
function whyNotPrices(items: readonly Item[]): Reason[] {
  const wholes = letterItems(items).map(findWhole);
  const prices = wholes.flatMap(({ price }) => price ?? []);
  const currencies = distinct(prices.map(({ value }) => currencyInWords(value.currency)));
  const audiences = distinct(prices.map(audienceOf));
  const parts = wholes.filter((whole) => !whole.price && whole.has.startsWith('a price only'));
  return [
    isMixed(items.filter((item) => wholePrice(item).state === 'known')) && differentThings,
    currencies.length > 1 && `${formatList(currencies)}; none is converted`,
    audiences.length > 1 && 'for different people',
    tellApartInTime(prices) ?? false,
    parts.length > 0 && `${lettersOf(parts)} ${parts.length === 1 ? 'has' : 'have'} no price of the whole`,
  ];
}

function whyNotLengths(items: readonly Item[]): Reason[] {
  const modes = items.flatMap((item) => findLength(item) ?? []).map(({ mode }) => mode);
  const isLeft = ({ kind, record }: Item): boolean =>
    kind === 'degree' && !findLength({ kind, record }) && record.durationAfterProgram.state === 'known';
  return [
    isMixed(items.filter(findLength)) && differentThings,
    modes.includes('part-time') && new Set(modes).size > 1 && 'some of the months are of part-time study',
    items.some(isLeft) && 'some of the months are only what is left after a program',
  ];
}

const systems = { ects: 'ECTS', 'us-semester-hour': 'US semester hours', 'uk-cats': 'UK credits' } as const;

/** The unit of some credit. A unit of a university's own is like none of another's. */
const nameUnit = ({ system, unit }: Omit<Credit, 'amount'>, { institution }: Degree): string =>
  system === 'local' ? `${unit} of ${institution.short}` : systems[system];

function unitOf({ kind, record }: Item): string | undefined {
  const size = kind === 'degree' && findKnown(record.credits);
  return size ? nameUnit(size.value, record) : undefined;
}

function whyNotSizes(items: readonly Item[]): Reason[] {
  const units = distinct(items.map(unitOf));
  return [units.length > 1 && `counted in ${formatList(units)}`];
}

/** Amounts of credit of two systems; shares of degrees are comparable whatever they are counted in. */
function whyNotCredit(items: readonly Item[]): Reason[] {
  const best = items.flatMap(
    ({ kind, record }) => findBest(kind === 'program' ? record.pathways : record.accepts) ?? [],
  );
  const units = distinct(best.map(({ credit, degree }) => credit && nameUnit(credit, degree)));
  return [units.length > 1 && !best.every(creditShare) && `counted in ${formatList(units)}`];
}

/** One tells hours a week, the other hours in all; or hours of a degree, which are those of its rule of credit. */
function whyNotHours(items: readonly Item[]): Reason[] {
  const known = items.flatMap((item) =>
    item.kind === 'program'
      ? [{ weekly: item.record.effort.state === 'known', total: totalHours(item.record).state === 'known' }]
      : [],
  );
  const isSplit =
    known.some(({ weekly, total }) => weekly && !total) && known.some(({ weekly, total }) => total && !weekly);
  const rules = distinct(
    items.map(({ kind, record }) => (kind === 'degree' ? findKnown(record.credits)?.value.system : 'courses')),
  );
  return [
    isSplit && 'some give hours a week, others only hours in all',
    rules.length > 1 && 'hours of a degree follow the rule of its credits, not a count of its courses',
  ];
}

const rules: Partial<Record<RowName, (items: readonly Item[]) => Reason[]>> = {
  price: whyNotPrices,
  length: whyNotLengths,
  size: whyNotSizes,
  credit: whyNotCredit,
  weekly: whyNotHours,
  hours: whyNotHours,
};

/** Why the values of a row cannot be held against each other, as a phrase; nothing when they can. */
export const whyNotComparable = (name: RowName, items: readonly Item[]): string | undefined =>
  rules[name]?.(items).filter(Boolean).join('; ') || undefined;
