import { routes } from '#lib/site/routes';
import type { BoxName } from './boxes';
import type { Figure, FigureName, Figures } from './figure';
import { inMoney, inMonths } from './own';
import type { Question } from './question';

/** A figure that the visitor entered and that the record could hold, with the page that takes its correction. */
export interface Correction {
  readonly label: string;
  readonly href: string;
}

/** Properties of a degree by their names on the page of corrections; none where a figure is no single property there. */
const ofDegree: Partial<Record<FigureName, string | undefined>> = {
  left: 'tuitionAfterProgram',
  leftMonths: 'durationAfterProgram',
  whole: 'tuition',
  wholeMonths: 'duration',
  otherPrice: 'tuition',
  otherMonths: 'duration',
  unit: undefined,
  fees: undefined,
};

/** Where a figure is corrected: its record, the property that it is there, and what the visitor entered. */
function correctionAt(
  { name, value, words, currency, standing }: Figure,
  { program, degree, direct, other, pathway }: Question,
): string | undefined {
  const own = standing === 'yours' && value ? (words ?? (currency ? inMoney(currency) : inMonths)(value)) : undefined;
  const atProgram: Partial<Record<FigureName, string | undefined>> = {
    price: 'price',
    exam: 'priceHoldsExam',
    share: pathway && `pathways.${pathway.degree.slug}`,
  };
  if (name in atProgram) return program && routes.correctAt(routes.program(program.slug), atProgram[name], own);
  if (!(name in ofDegree)) return undefined;
  const record = name.startsWith('other') ? other : name.startsWith('whole') ? direct : degree;
  return record && routes.correctAt(routes.degree(record.slug), ofDegree[name], own);
}

/** Where the record’s figure of a box is corrected; nothing where no record holds it. */
export function correctionOfBox(box: BoxName, figures: Figures, question: Question): string | undefined {
  const figure = Object.values(figures).find((one) => one.box === box);
  return figure && correctionAt(figure, question);
}

/** What of the visitor’s own figures could become a dated source of the record. */
export function correctionsOf(figures: readonly Figure[], question: Question): Correction[] {
  return figures.flatMap((figure): Correction[] => {
    const href = figure.standing === 'yours' && figure.value ? correctionAt(figure, question) : undefined;
    return href ? [{ label: figure.label, href }] : [];
  });
}
