import { routes } from '#lib/site/routes';
import type { Figure, FigureName } from './figure';
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

/** Where a figure is corrected: its record, and the property that it is there. */
function correctionAt(name: FigureName, { program, degree, direct, other, pathway }: Question): string | undefined {
  const atProgram: Partial<Record<FigureName, string | undefined>> = {
    price: 'price',
    exam: 'priceHoldsExam',
    share: pathway && `pathways.${pathway.degree.slug}`,
  };
  if (name in atProgram) return program && routes.correctAt(routes.program(program.slug), atProgram[name]);
  if (!(name in ofDegree)) return undefined;
  const record = name.startsWith('other') ? other : name.startsWith('whole') ? direct : degree;
  return record && routes.correctAt(routes.degree(record.slug), ofDegree[name]);
}

/** What of the visitor’s own figures could become a dated source of the record. */
export function correctionsOf(figures: readonly Figure[], question: Question): Correction[] {
  return figures.flatMap(({ name, label, standing, value }): Correction[] => {
    const href = correctionAt(name, question);
    return standing === 'yours' && value && href ? [{ label, href }] : [];
  });
}
