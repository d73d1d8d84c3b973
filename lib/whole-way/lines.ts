import type { FigureName } from '#lib/calculator/figure';
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
const most = (isMost: boolean, words: string | undefined): string =>
  (words && isMost ? `at most ${words}` : words) ?? none;

/** What the strip draws and says, step by step. */
export function linesOf(ways: readonly Way[], { figures, setting }: Worked): Line[] {
  return ways.flatMap((way): Line[] => {
    const { id, title, sum, program, degree, isMost, money, months } = way;
    const names = restsOn(id, figures).filter((name) => !unused.has(name));
    const says = (isOfProgram: boolean): Told[] =>
      names.filter((name) => ofProgram.has(name) === isOfProgram).map((name) => told(figures[name]));
    const price = inMoney(sum.currency);
    const tell = (value: NumberRange | undefined, format: (value: NumberRange) => string) => value && format(value);
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
        money: most(isMost.money, tell(sum.tuition, price)),
        months: most(isMost.months, tell(sum.degreeMonths, inMonths)),
        says: says(false),
      }),
    ];
    if (!program) return lines;
    return [
      step('Program', {
        money: tell(program.price, inMoney(setting.currencies.program)) ?? none,
        months: tell(program.months, inMonths) ?? none,
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
