import type { CreditPathway, Degree, Program } from '#lib/domain/catalog';
import type { Behind } from '#lib/domain/live-figure';
import { degreeWithin } from '#lib/format/degree-title';
import { routes } from '#lib/site/routes';

/** Each of these is a record that stands behind a figure, by its name and page. */
export const nameProgram = ({ title, institution, slug }: Program): Behind => ({
  title: `${title}, ${institution.short}`,
  path: routes.program(slug),
});

export const nameDegree = ({ title, institution, slug }: Degree): Behind => ({
  title: `${title}, ${institution.short}`,
  path: routes.degree(slug),
});

export const namePathway = ({ program, degree }: CreditPathway): Behind => ({
  title: `${program.title} to ${degreeWithin(degree)}, ${degree.institution.short}`,
  path: routes.compareWithDegree(program.slug, degree.slug),
});
