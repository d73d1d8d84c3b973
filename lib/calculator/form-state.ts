import type { Currency } from '#lib/domain/money';
import { signOf as signOfCurrency } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { routes } from '#lib/site/routes';
import { type BoxName, boxes } from './boxes';
import { collectFigures, settingOf } from './collect';
import type { Figure, FigureName } from './figure';
import { type Question, questionToSearch } from './question';

/** The form of a question: what the record has for each box, in what money, and how to take everything out. */
export interface FormState {
  readonly question: Question;
  /** What the record has for a box; nothing where it has no such figure. */
  figureOf(name: BoxName): Figure | undefined;
  /** The sign of the money in a box. */
  signOf(name: BoxName): string | undefined;
  readonly cleared: { readonly href: string; readonly words: string } | undefined;
}

/** Boxes whose figure the record may have. */
const figureNames: Partial<Record<BoxName, FigureName>> = {
  left: 'left',
  hours: 'programMonths',
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

const moneyOf = (currencies: Record<'program' | 'degree' | 'direct' | 'other', Currency>, name: BoxName): Currency => {
  if (name === 'price' || name === 'exam' || name === 'grant') return currencies.program;
  if (name === 'whole') return currencies.direct;
  return name === 'other-price' ? currencies.other : currencies.degree;
};

/** Makes the form of a question. */
export function formOf(question: Question): FormState {
  const setting = settingOf(question);
  const figures = collectFigures(question, setting);
  const { size } = question.own;
  const without = Object.fromEntries([...question.own.keys()].map((name) => [name, null]));
  return {
    question,
    figureOf: (name) => {
      const figure = figureNames[name];
      return figure && figures[figure];
    },
    signOf: (name) => ('isMoney' in boxes[name] ? signOfCurrency(moneyOf(setting.currencies, name)) : undefined),
    cleared:
      size > 0
        ? {
            href: routes.calculator(questionToSearch(question, without)),
            words: `Take out ${plural(size, 'figure')} of mine`,
          }
        : undefined,
  };
}
