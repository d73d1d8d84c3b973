import { exactly, type Figure, type FigureName, type Figures, type Values, valuesOf } from '#lib/calculator/figure';
import { missingNames } from '#lib/calculator/names';
import { isCreditOpen, sayReckoned } from '#lib/calculator/no-credit';
import { inMoney, inMonths } from '#lib/calculator/own';
import type { Question } from '#lib/calculator/question';
import type { RouteSum, Setting } from '#lib/calculator/route-sum';
import { besideInWords } from '#lib/calculator/sum-rows';
import { ofAnother } from '#lib/calculator/tell-other';
import { restsOn } from '#lib/calculator/used';
import { workOut } from '#lib/calculator/work-out';
import { isOld } from '#lib/domain/age';
import type { Degree } from '#lib/domain/catalog';
import { type Firmness, firmnessOf } from '#lib/domain/firmness';
import { isForSome } from '#lib/domain/price-terms';
import type { NumberRange } from '#lib/domain/range';
import { formatYear } from '#lib/format/date';
import { deliveryLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';

/** One way to the degree, or to the one instead of it: what it comes to, in numbers and in words. */
export interface Way {
  readonly id: 'both' | 'direct' | 'other';
  readonly title: string;
  /** Where it is studied; its degree is linked where it is not the one that all of this is about. */
  readonly place: string;
  readonly degree: Degree;
  readonly isOtherDegree: boolean;
  readonly sum: RouteSum;
  /** Of the way through the program: its price and months. */
  readonly program?: { readonly price: NumberRange | undefined; readonly months: NumberRange | undefined } | undefined;
  /** How much credit there is was not found: it is what the way comes to without any. */
  readonly isWithoutCredit: { readonly money: boolean; readonly months: boolean };
  /** The sum, or the part of it that is known; in words, with what is left out beside it. */
  readonly money: { readonly words?: string | undefined; readonly beside?: string | undefined };
  readonly months: { readonly words?: string | undefined; readonly beside?: string | undefined };
  /** The years of its prices; nothing where no price is known. */
  readonly years?: string | undefined;
  readonly hasOldPrice: boolean;
  /** Whether a price in it is one that only some can get. */
  readonly isForSome: boolean;
}

/** Figures of a question worked out, before they are told. */
export interface Worked {
  readonly question: Question;
  readonly setting: Setting;
  readonly figures: Figures;
  readonly values: Values;
}

const ofMoney: ReadonlySet<FigureName> = new Set(['price', 'left', 'whole', 'unit', 'otherPrice']);

/** The prices on record that a route rests on. */
const pricesOf = (id: Way['id'], figures: Figures): Figure[] =>
  restsOn(id, figures)
    .filter((name) => ofMoney.has(name))
    .map((name) => figures[name])
    .filter(({ record }) => record !== undefined);

/** Whether a price of the record is one that only some can get. */
const isOfSome = ({ record }: Figure): boolean => record !== undefined && isForSome(record);

/** "2018–19 and 2021 prices, added": the years of some prices, each once, and for whom they are where not for everyone. */
function yearsInWords(prices: readonly Figure[], isAdded: boolean): string | undefined {
  if (prices.length === 0) return undefined;
  const years = [...new Set(prices.map(({ record }) => formatYear(record?.asOf)))].sort();
  const inferred = prices.some(({ standing }) => standing === 'inferred') ? ', by inference' : '';
  const told =
    years.length === 1
      ? `${years[0]} price${inferred}`
      : `${formatList(years)} prices${isAdded ? ', added' : ''}${inferred}`;
  const whom = prices.filter(isOfSome).flatMap(({ record }) => record?.basis ?? []);
  return whom.length > 0 ? `${told}; not for everyone: ${formatList(whom)}` : told;
}

const namesOf = (missing: readonly FigureName[]): string =>
  formatList([...new Set(missing.flatMap((name) => missingNames[name] ?? []))]);

function moneyOf(sum: RouteSum, isWithoutCredit: boolean, { question, setting }: Worked): Way['money'] {
  const inDegreeMoney = (value: NumberRange): string => sayReckoned({ value, isWithoutCredit }, inMoney(sum.currency));
  if (sum.pays) {
    const beside = besideInWords(sum, question);
    return { words: inDegreeMoney(sum.pays), beside: beside && `${beside}, not found` };
  }
  const known = [
    sum.program && inMoney(setting.currencies.program)(sum.program),
    sum.tuition && inDegreeMoney(sum.tuition),
  ].filter((part) => part !== undefined);
  const words = known.length > 0 ? known.join(' and ') : undefined;
  if (sum.missing.length === 0) return { words, beside: 'in two kinds of money, not added' };
  return { words, beside: `${words ? 'and ' : ''}${namesOf(sum.missing)} not found` };
}

function monthsOf(sum: RouteSum, isWithoutCredit: boolean, { values }: Worked): Way['months'] {
  if (sum.months) return { words: sayReckoned({ value: sum.months, isWithoutCredit }, inMonths) };
  const known = sum.id === 'both' ? (values.programMonths ?? sum.degreeMonths) : undefined;
  const lacking = namesOf(sum.monthsMissing);
  return known ? { words: inMonths(known), beside: `and ${lacking} not found` } : { beside: `${lacking} not found` };
}

/** What a source promises of the program for this degree; nothing where none links the two. */
export const firmnessOfWay = ({ pathway }: Question): Firmness | undefined => pathway && firmnessOf(pathway);

const titleOf = (id: Way['id'], { program, degree, direct, other, nearest }: Question): string => {
  if (id === 'both') return 'The program, then the degree';
  if (id === 'other')
    return `${other?.institution.short}’s degree${nearest?.isOnlyOfField ? ` ${ofAnother}` : ''} instead, directly`;
  if (direct === degree) return program ? 'The same degree, directly' : 'The degree, directly';
  return `${direct?.institution.short}’s full-time form, directly`;
};

/** Every way of a question: through the program where there is one, directly, and the nearest degree instead. */
export function waysOf(worked: Worked): Way[] {
  const { question, setting, figures, values } = worked;
  const { program, degree, direct, other } = question;
  const isOpen = isCreditOpen(figures, question);
  const most = workOut({ ...values, share: exactly(0) }, setting);
  const routes = values.share ? workOut(values, setting) : most;
  const build = (id: Way['id'], end: Degree | undefined): Way[] => {
    const sum = routes.find((route) => route.id === id);
    if (!sum || !end) return [];
    const isWithoutCredit = {
      money: id === 'both' && isOpen && !values.left,
      months: id === 'both' && isOpen && !values.leftMonths,
    };
    const prices = pricesOf(id, figures);
    const where = end.delivery && deliveryLabels[end.delivery.is].toLowerCase();
    return [
      {
        id,
        title: titleOf(id, question),
        place: where ? `${end.institution.short}, ${where}` : end.institution.short,
        degree: end,
        isOtherDegree: end !== degree,
        sum,
        program: id === 'both' ? { price: sum.program, months: values.programMonths } : undefined,
        isWithoutCredit,
        money: moneyOf(sum, isWithoutCredit.money, worked),
        months: monthsOf(sum, isWithoutCredit.months, worked),
        years: yearsInWords(prices, sum.pays !== undefined),
        hasOldPrice: prices.some(({ record }) => record && isOld(record)),
        isForSome: prices.some(isOfSome),
      },
    ];
  };
  return [...(program ? build('both', degree) : []), ...build('direct', direct), ...build('other', other)];
}

/** The numbers of a question, by which all its ways are worked out. */
export const workedFrom = (question: Question, setting: Setting, figures: Figures): Worked => ({
  question,
  setting,
  figures,
  values: valuesOf(figures),
});
