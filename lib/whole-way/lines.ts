import type { FigureName } from '#lib/calculator/figure';
import { sayReckoned } from '#lib/calculator/no-credit';
import { inMoney, inMonths } from '#lib/calculator/own';
import { type Told, told } from '#lib/calculator/row';
import { restsOn } from '#lib/calculator/used';
import type { NumberRange } from '#lib/domain/range';
import type { Way, Worked } from './way';

/** A line of the table: one step of one way, with how we know it. */
export interface Line {
  readonly id: string;
  readonly way: string;
  readonly step: string;
  readonly money: string;
  readonly months: string;
  readonly says: readonly Told[];
}

const ofProgram: ReadonlySet<FigureName> = new Set(['price', 'exam', 'again', 'repeat', 'programMonths']);
/** What a visitor enters, or what only stands beside a sum. */
const unused: ReadonlySet<FigureName> = new Set(['grant', 'programHelp', 'degreeHelp', 'pay', 'fees']);

const none = 'not found';
const reckoned = (value: NumberRange | undefined, isWithoutCredit: boolean, format: (value: NumberRange) => string) =>
  value ? sayReckoned({ value, isWithoutCredit }, format) : none;

/** What the strip draws and says, step by step. */
export function linesOf(ways: readonly Way[], { figures, setting }: Worked): Line[] {
  return ways.flatMap((way): Line[] => {
    const { id, title, sum, program, degree, isWithoutCredit, money, months } = way;
    const names = restsOn(id, figures).filter((name) => !unused.has(name));
    const says = (isOfProgram: boolean): Told[] =>
      names.filter((name) => ofProgram.has(name) === isOfProgram).map((name) => told(figures[name]));
    const price = inMoney(sum.currency);
    const step = (name: string, rest: Omit<Line, 'id' | 'way' | 'step'>): Line => ({
      id: `${id} ${name}`,
      way: title,
      step: name,
      ...rest,
    });
    const { admission } = degree;
    const lines = [
      step('Admission', {
        money: 'no price on record',
        months: 'a wait, not counted',
        says: admission ? [admission] : [{ text: 'Its terms were not found.', sources: [] }],
      }),
      step(program ? 'What remains' : 'Degree', {
        money: reckoned(sum.tuition, isWithoutCredit.money, price),
        months: reckoned(sum.degreeMonths, isWithoutCredit.months, inMonths),
        says: says(false),
      }),
    ];
    if (!program) return lines;
    return [
      step('Program', {
        money: reckoned(program.price, false, inMoney(setting.currencies.program)),
        months: reckoned(program.months, false, inMonths),
        says: says(true),
      }),
      ...lines,
      step('In all', {
        money: [money.words, money.beside].filter(Boolean).join(', '),
        months: [months.words, months.beside].filter(Boolean).join(', '),
        says: [],
      }),
    ];
  });
}
