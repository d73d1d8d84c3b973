import { courseName } from '#lib/domain/course';
import { diagnoseReference } from './diagnose-reference';
import type { FileRule } from './rule';

/** Every course that a course builds on is one of the same program. */
export const unresolvedCourse: FileRule = ({ valid }) => {
  if (valid?.kind !== 'programs') return [];
  const { courses } = valid.data;
  const known = new Set(courses.map(courseName));
  const missing = 'this program has no course with this code or title';
  return courses.flatMap((course, index) =>
    course.buildsOn.flatMap((to, place) => {
      if (known.has(to)) return [];
      return [diagnoseReference(valid, { path: ['courses', index, 'buildsOn', place], to, known, missing })];
    }),
  );
};
