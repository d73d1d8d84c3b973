import type { FigureName } from '#lib/calculator/figure';
import { sayReckoned } from '#lib/calculator/no-credit';
import { inMoney, inMonths } from '#lib/calculator/own';
import { restsOn } from '#lib/calculator/used';
import type { NumberRange } from '#lib/domain/range';
import type { Source } from '#lib/domain/source';
import { formatYear } from '#lib/format/date';
import { nameOfPrice } from '#lib/format/price-name';
import { versionInWords } from '#lib/format/provenance';
import { lowerFirst } from '#lib/format/text';
import type { Way, Worked } from './way';

/** A step of the way through the program: its figure, and its key in the picture. */
export interface Step {
  readonly kind: 'program' | 'gate' | 'rest';
  readonly title: string;
  /** Its price, or words in place of it. */
  readonly figure: string;
  readonly isFigure: boolean;
  readonly small: string;
  readonly sources: readonly Source[];
}

const tell = (value: NumberRange | undefined, format: (value: NumberRange) => string) => value && format(value);

/** Program, admission, what remains. */
export function stepsOf({ program, sum, isWithoutCredit, degree }: Way, { figures, setting, values }: Worked): Step[] {
  if (!program) return [];
  const year = (name: FigureName): string | undefined => {
    const { record, standing } = figures[name];
    if (!record) return undefined;
    const words = `${formatYear(record.asOf)} price${standing === 'inferred' ? ', by inference' : ''}`;
    return [words, versionInWords(record.version)].filter(Boolean).join(' ');
  };
  const tuition = restsOn('both', figures).find((name) => name === 'left' || name === 'whole' || name === 'unit');
  const paid = tell(program.price, inMoney(setting.currencies.program));
  const left = tell(sum.tuition, inMoney(sum.currency));
  const months = (value: NumberRange | undefined, isWithoutCredit = false) =>
    value ? sayReckoned({ value, isWithoutCredit }, inMonths) : 'months not found';
  const isWhole = isWithoutCredit.money || values.share?.max === 0;
  return [
    {
      kind: 'program',
      title: 'Program',
      figure: paid ?? 'price not found',
      isFigure: paid !== undefined,
      small: [
        months(program.months),
        paid && year('price'),
        paid && values.repeat && 'the most with one course taken again',
      ]
        .filter(Boolean)
        .join('; '),
      sources: figures.price.sources,
    },
    {
      kind: 'gate',
      title: 'Admission',
      figure: 'you may not get it',
      isFigure: false,
      small: degree.admission ? 'its terms are in the table' : 'its terms were not found',
      sources: [],
    },
    {
      kind: 'rest',
      title: isWhole && !values.left ? 'Degree' : 'What remains',
      figure: left ?? `${lowerFirst(nameOfPrice(degree))} not found`,
      isFigure: left !== undefined,
      small: [
        isWithoutCredit.money && left && 'less any credit',
        months(sum.degreeMonths, isWithoutCredit.months),
        left && tuition && year(tuition),
        left && tuition !== 'left' && !isWhole && 'worked out',
      ]
        .filter(Boolean)
        .join('; '),
      sources: tuition ? figures[tuition].sources : [],
    },
  ];
}
