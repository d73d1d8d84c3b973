import { courseName } from '#lib/domain/course';
import { diagnoseReference } from './diagnose-reference';
import type { FileRule } from './rule';

/** Every course that a course builds on, or that needs a skill, is one of the same program. */
export const unresolvedCourse: FileRule = ({ valid }) => {
  if (valid?.kind !== 'programs') return [];
  const { courses, prerequisites } = valid.data;
  const known = new Set(courses.map(courseName));
  const missing = 'this program has no course with this code or title';
  const named = [
    ...courses.flatMap(({ buildsOn }, index) =>
      buildsOn.map((to, place) => ({ path: ['courses', index, 'buildsOn', place], to })),
    ),
    ...(prerequisites?.skills ?? []).flatMap(({ course }, index) =>
      course === undefined ? [] : [{ path: ['prerequisites', 'skills', index, 'course'], to: course }],
    ),
  ];
  return named
    .filter(({ to }) => !known.has(to))
    .map((reference) => diagnoseReference(valid, { ...reference, known, missing }));
};
