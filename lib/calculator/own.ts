import type { Fact } from '#lib/domain/fact';
import type { Currency, MoneyRange } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';
import { formatMoney } from '#lib/format/money';
import { describePrice, describeProvenance } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import type { BoxName } from './boxes';
import { exactly, type Figure, type FigureName, standingOfFact } from './figure';
import type { Question } from './question';

interface Asked<T extends NumberRange> {
  readonly name: FigureName;
  readonly label: string;
  /** Left out where the visitor cannot know better. */
  readonly box?: BoxName | undefined;
  readonly fact: Fact<T>;
  /** What stands where the record has none: "not found", or why there is none. */
  readonly notFound: string;
  readonly currency?: Currency | undefined;
  /** A value with its unit, in words. */
  readonly format: (value: NumberRange) => string;
}

const isMoney = (value: NumberRange): value is MoneyRange => 'currency' in value;

/** A figure as the record has it: value, year, how known, what it covers. */
function tellRecord({ fact, format }: Pick<Asked<NumberRange>, 'fact' | 'format'>): string | undefined {
  if (fact.state !== 'known') return undefined;
  const age = isMoney(fact.value) ? describePrice(fact) : describeProvenance(fact);
  const about = [age, fact.basis, fact.how === 'stated' ? undefined : fact.working].filter(Boolean).join('; ');
  return `${format(fact.value)} (${about})`;
}

/** A figure of the record, or the visitor’s in its place. */
export function figureOf({ own }: Question, asked: Asked<NumberRange>): Figure {
  const { name, label, box, fact, currency, notFound, format } = asked;
  const record = fact.state === 'known' ? fact : undefined;
  const told = tellRecord(asked);
  const entered = box && own.get(box);
  const base = { name, label, box, currency, record, sources: record?.sources ?? [] };
  if (entered !== undefined) {
    const instead = told ? `The record has ${told}.` : `The record: ${notFound}.`;
    return {
      ...base,
      value: exactly(entered),
      standing: 'yours',
      says: `You entered ${format(exactly(entered))}. ${instead}`,
    };
  }
  if (!record) return { ...base, standing: 'missing', says: `${notFound[0]?.toUpperCase()}${notFound.slice(1)}.` };
  return { ...base, value: record.value, standing: standingOfFact(record), says: `${told}.` };
}

/** A figure of the record that gives way to the visitor’s own figures; one that the visitor entered stays. */
export const setAside = (figure: Figure, isAside: boolean, because: string): Figure =>
  isAside && figure.record && figure.standing !== 'yours'
    ? { ...figure, value: undefined, standing: 'missing', says: `The record has ${figure.says} ${because}` }
    : figure;

/** A figure that only the visitor can know, or one that is ours until they say otherwise. */
export function figureOfVisitor(
  { own }: Question,
  asked: Omit<Asked<NumberRange>, 'fact' | 'notFound' | 'box'> & {
    box: BoxName;
    ours?: NumberRange;
    oursBecause: string;
    read?: (entered: number) => NumberRange;
  },
): Figure {
  const { name, label, box, currency, ours, oursBecause, format, read = exactly } = asked;
  const entered = own.get(box);
  const base = { name, label, box, currency, sources: [] };
  if (entered === undefined) return { ...base, value: ours, standing: ours ? 'ours' : 'missing', says: oursBecause };
  return { ...base, value: read(entered), standing: 'yours', says: `You entered ${format(exactly(entered))}.` };
}

/** Money of a currency, in words. */
export const inMoney =
  (currency: Currency) =>
  ({ min, max, ...loose }: NumberRange): string =>
    formatMoney({ ...loose, min: roundCents(min), max: roundCents(max), currency });

const roundCents = (amount: number): number => Math.round(amount * 100) / 100;

export const inMonths = (value: NumberRange): string => `${formatRange(value)} ${value.max === 1 ? 'month' : 'months'}`;

export const inPercent = ({ min, max }: NumberRange): string =>
  `${formatRange({ min: min * 100, max: max * 100 })} percent`;
