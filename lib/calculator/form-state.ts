import { findKnown } from '#lib/domain/fact';
import { hasOnlyFees } from '#lib/domain/only-fees';
import { formatYear } from '#lib/format/date';
import { formatMoney, signOf as signOfCurrency } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { formatRange } from '#lib/format/range';
import { routes } from '#lib/site/routes';
import { type BoxName, boxes } from './boxes';
import { collectFigures, settingOf } from './collect';
import { moneyOf } from './currencies';
import type { Figure, FigureName } from './figure';
import { inMoney, inMonths, inPercent } from './own';
import { type Question, questionToSearch } from './question';
import { oneUnit, unitOf } from './units';

/** The form of a question: what the record has for each box, in what money, and how to take everything out. */
export interface FormState {
  readonly question: Question;
  /** What the record has for a box, with its year; "not found" where it has none, nothing where it keeps no such figure. */
  recordOf(name: BoxName): string | undefined;
  /** Why a figure entered in a box changes nothing, where it does not. */
  idleOf(name: BoxName): string | undefined;
  /** What a box is called: where no tuition is charged, it takes fees. */
  labelOf(name: BoxName): string;
  /** The sign of the money in a box. */
  signOf(name: BoxName): string | undefined;
  /** The unit behind the number in a box. */
  unitOf(name: BoxName): string | undefined;
  readonly cleared: { readonly href: string; readonly words: string } | undefined;
}

/** Boxes whose figure the record may have. */
const figureNames: Partial<Record<BoxName, FigureName>> = {
  left: 'left',
  price: 'price',
  exam: 'exam',
  credit: 'share',
  unit: 'unit',
  fees: 'fees',
  whole: 'whole',
  'left-months': 'leftMonths',
  'whole-months': 'wholeMonths',
  'other-price': 'otherPrice',
  'other-months': 'otherMonths',
};

/** Units that are the same whatever is asked. */
const units: Partial<Record<BoxName, string>> = {
  hours: 'hours a week',
  'program-help': '% or amount',
  'degree-help': 'a year',
  pay: 'a month',
  again: 'courses',
  'left-months': 'months',
  'whole-months': 'months',
  'other-months': 'months',
  years: 'years',
  rate: '% a year',
};

/** A figure of the record in a word or two, with its year. */
function recordInWords({ record, name, currency, words, standing }: Figure): string | undefined {
  if (!record) return undefined;
  const format = name === 'share' ? inPercent : name.endsWith('Months') ? inMonths : inMoney(currency ?? 'USD');
  return `${(standing !== 'yours' && words) || format(record.value)}, ${formatYear(record.asOf)}`;
}

/** Hours a week that the program asks while a course runs. */
function effortInWords({ program }: Question): string {
  const effort = program && findKnown(program.effort);
  return effort ? `${formatRange(effort.value)} hours, ${formatYear(effort.asOf)}` : 'not found';
}

/** The price on record of another unit than the one asked for, so that neither is taken for the other. */
function otherUnitInWords({ degree }: Question): string | undefined {
  const [found] = (degree?.tuitionPerUnit ?? []).flatMap(({ unit, price }) =>
    price.state === 'known' ? [`${formatMoney(price.value)} a ${unit}, ${formatYear(price.asOf)}`] : [],
  );
  return found;
}

/** Makes the form of a question. */
export function formOf(question: Question): FormState {
  const setting = settingOf(question);
  const figures = collectFigures(question, setting);
  const { size } = question.own;
  const without = Object.fromEntries([...question.own.keys()].map((name) => [name, null]));
  return {
    question,
    recordOf: (name) => {
      if (name === 'hours') return effortInWords(question);
      const figure = figureNames[name];
      const record = figure && recordInWords(figures[figure]);
      if (figure === 'unit' && !record) return otherUnitInWords(question) ?? 'not found';
      return figure && (record ?? 'not found');
    },
    idleOf: (name) => (name === 'unit' ? figures.unit.idle : undefined),
    labelOf: (name) => {
      const { label } = boxes[name];
      const degree = name === 'whole' ? question.direct : question.degree;
      if (!degree || !hasOnlyFees(degree)) return label;
      return label.replace('Tuition that remains', 'Fees that remain').replace('Tuition', 'Fees');
    },
    signOf: (name) => ('isMoney' in boxes[name] ? signOfCurrency(moneyOf(setting.currencies, name)) : undefined),
    unitOf: (name) => {
      if (name === 'credit') return unitOf(question.degree) ?? '% of the degree';
      return name === 'unit' ? `a ${oneUnit(question.degree)}` : units[name];
    },
    cleared:
      size > 0
        ? {
            href: routes.calculator(questionToSearch(question, without)),
            words: `Take out ${plural(size, 'figure')} of mine`,
          }
        : undefined,
  };
}
