import { newIssueUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import type { Figure, FigureName } from './figure';
import { inMoney, inMonths, inPercent } from './own';
import type { Question } from './question';

const ofProgram: ReadonlySet<FigureName> = new Set(['price', 'exam', 'share']);
const ofOther: ReadonlySet<FigureName> = new Set(['otherPrice', 'otherMonths']);
const ofRecord: ReadonlySet<FigureName> = new Set([
  ...ofProgram,
  ...ofOther,
  'left',
  'unit',
  'fees',
  'whole',
  'leftMonths',
  'wholeMonths',
]);

/** A figure that the visitor entered and that the record could hold, with the form that would bring it there, filled in. */
export interface Correction {
  readonly label: string;
  readonly href: string;
}

/** The page of the record that a figure belongs to. */
function pageOf(name: FigureName, { program, degree, direct, other }: Question): string | undefined {
  if (ofProgram.has(name)) return program && routes.program(program.slug);
  const record = ofOther.has(name) ? other : name === 'whole' || name === 'wholeMonths' ? direct : degree;
  return record && routes.degree(record.slug);
}

/** What of the visitor’s own figures could become a dated source of the record. */
export function correctionsOf(figures: readonly Figure[], question: Question): Correction[] {
  return figures.flatMap(({ name, label, standing, value, words, currency, record }): Correction[] => {
    const page = pageOf(name, question);
    if (standing !== 'yours' || !value || !ofRecord.has(name) || !page) return [];
    const format = name === 'share' ? inPercent : name.endsWith('Months') ? inMonths : inMoney(currency ?? 'USD');
    const href = newIssueUrl('correct-a-fact.yml', `Correct: ${label}`, {
      page,
      figure: `${label}: ${record ? format(record.value) : 'not found'}`,
      correction: `${label}: ${words ?? format(value)}`,
    });
    return [{ label, href }];
  });
}
