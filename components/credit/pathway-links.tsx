import type { ReactNode } from 'react';
import type { CreditPathway } from '#lib/domain/catalog';
import { degreeWithin } from '#lib/format/degree-title';
import { routes } from '#lib/site/routes';

interface Props {
  pathway: CreditPathway;
  /** Where the visitor lives, which goes along. */
  from?: string | undefined;
  /** A link to correct it. */
  correct: ReactNode;
  /** Further links, before it. */
  children?: ReactNode;
}

/** What to do with a pathway: put its two ends side by side, see what the way comes to, print it, correct what it says. */
export function PathwayLinks({ pathway: { program, degree }, from, correct, children }: Props) {
  const ends = `${program.title} with ${degreeWithin(degree)}`;
  return (
    <span className="flex flex-wrap gap-x-4 text-sm font-normal *:py-1 print:hidden">
      <a href={routes.compareWithDegree(program.slug, degree.slug)}>
        Compare<span className="sr-only"> {ends}</span>
      </a>
      {!degree.unnamed && (
        <a href={routes.calculatorFor({ program: program.slug, degree: degree.slug, from })}>
          Calculate<span className="sr-only"> {ends}</span>
        </a>
      )}
      <a href={routes.sheetFor({ program: program.slug, degree: degree.slug, from })}>
        Sheet<span className="sr-only"> to print: {ends}</span>
      </a>
      {children}
      <span>{correct}</span>
    </span>
  );
}
