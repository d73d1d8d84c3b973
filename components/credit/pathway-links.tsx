import type { CreditPathway } from '#lib/domain/catalog';
import { degreeWithin } from '#lib/format/degree-title';
import { routes } from '#lib/site/routes';

interface Props {
  pathway: CreditPathway;
  /** Where the visitor lives, which goes along. */
  from?: string | undefined;
  /** Where to correct it; left out in a list of many. */
  correctAt?: string;
}

/** What to do with a pathway: put its two ends side by side, see what the way comes to, correct what it says. */
export function PathwayLinks({ pathway: { program, degree }, from, correctAt }: Props) {
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
      {correctAt && (
        <a href={correctAt}>
          Correct<span className="sr-only"> the credit: {ends}</span>
        </a>
      )}
    </span>
  );
}
