import { degreeWithin } from '#lib/format/degree-title';
import { titleLanguage } from '#lib/format/title-language';
import { routes } from '#lib/site/routes';
import type { Way } from '#lib/ways/way';
import { How } from '../ui/how';

/** A way by its name: the degree, or the program and then the degree, whose sum the calculator shows. */
export function WayName({ way: { degree, pathway, from } }: { way: Way }) {
  if (!pathway) {
    return (
      <>
        <a className="inline-block py-0.5" href={routes.degree(degree.slug, from)}>
          {degree.title}
        </a>
        <How>{degree.institution.name}</How>
      </>
    );
  }
  const { program } = pathway;
  return (
    <>
      <a
        className="inline-block py-0.5"
        href={routes.calculatorFor({ program: program.slug, degree: degree.slug, from })}
      >
        <span lang={titleLanguage(program)}>{program.title}</span>, then {degreeWithin(degree)}
      </a>
      <How>
        {program.institution.short}, then {degree.institution.short}
      </How>
    </>
  );
}
