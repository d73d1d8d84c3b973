import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import type { FigureName } from './figure';
import type { Question } from './question';

/** Who can give a figure: a sentence, and where the letter to them stands. */
export interface WhomToAsk {
  readonly words: string;
  /** The page with the letter, or of the program. */
  readonly href?: string | undefined;
  readonly link?: string | undefined;
}

const ofProgram: ReadonlySet<FigureName> = new Set(['price', 'exam', 'repeat', 'again', 'programMonths']);
const ofOther: ReadonlySet<FigureName> = new Set(['otherPrice', 'otherMonths']);

/** Whom to ask for a figure, and the letter ready for it. */
export function whomToAsk(name: FigureName, { program, degree, other }: Question): WhomToAsk {
  if (name === 'pay') return { words: 'You know it, or your employer: is the time away paid, and does help go on?' };
  if (ofProgram.has(name) && program) {
    return {
      words: 'Look at what is charged today where the program is taught.',
      href: routes.program(program.slug),
      link: 'The program, with its own page',
    };
  }
  if (ofOther.has(name) && other) {
    return {
      words: `Ask the admissions office of ${other.institution.short} for the rate of the intake you mean.`,
      href: routes.degree(other.slug),
      link: 'What we have on it',
    };
  }
  const office = `Ask the admissions office of ${degree?.institution.short ?? 'the university'}.`;
  if (!(program && degree)) return { words: office };
  return {
    words: office,
    href: `${routes.compareWithDegree(program.slug, degree.slug)}#${partAnchor('ask')}`,
    link: 'The letter, ready',
  };
}
