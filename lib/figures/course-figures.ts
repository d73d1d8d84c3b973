import type { Catalog, Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { currentCourses } from '#lib/domain/program-figures';
import { isOpen } from '#lib/domain/status';
import { routes } from '#lib/site/routes';
import { coursePrice } from './measures';
import { type Group, takeMedian } from './summarize';

interface Taught {
  readonly course: Course;
  readonly program: Program;
}

/** The courses of open programs; exams and capstones have prices of another kind. */
const openCourses = ({ programs }: Catalog): Group<Taught> => ({
  records: programs
    .filter(isOpen)
    .flatMap((program) => currentCourses(program).map((course) => ({ course, program })))
    .filter(({ course }) => course.kind === 'course'),
  noun: 'course',
  sort: 'of open programs',
  nameOf: ({ course, program }) => ({
    title: `${course.title}, ${program.institution.short}`,
    path: routes.program(program.slug),
  }),
});

/** The computed figures that measure courses. */
export const courseFigures = {
  'programs.open.course-price.median': (catalog: Catalog) => takeMedian(openCourses(catalog), coursePrice),
};
