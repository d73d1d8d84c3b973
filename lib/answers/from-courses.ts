import type { Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { computedFact } from '#lib/domain/fact';
import { paceOf } from '#lib/domain/pacing';
import { currentCourses, isStudied } from '#lib/domain/program-figures';
import { someOf } from '#lib/format/plural';
import { capitalize } from '#lib/format/text';
import { type Answer, answerWords, notFound } from './answer';

/** The courses of the newest listing without its exams; those of an earlier version where the record has no others. */
function studied(program: Program): readonly Course[] {
  const current = currentCourses(program).filter(isStudied);
  return current.length > 0 ? current : program.courses.filter(isStudied);
}

/** "Advanced (3 of 5 courses on record), introductory (1 of 5)": most frequent first, as old as the oldest course. */
function countCourses(program: Program, read: (course: Course) => string | undefined, remark?: string): Answer {
  const courses = studied(program);
  const said = courses.filter(read);
  const counts = new Map<string, number>();
  for (const word of said.flatMap((course) => read(course) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([word, count], index) => {
      const many =
        index === 0 ? `${someOf(count, courses.length, 'course')} on record` : `${count} of ${courses.length}`;
      return `${word} (${many})`;
    });
  if (words.length === 0) return notFound(program.lastVerified);
  const parts = said.map(({ asOf, sources }) => ({ how: 'stated' as const, asOf, sources }));
  const basis = [said[0]?.version, remark].filter(Boolean).join('; ');
  return answerWords(capitalize(words.join(', ')), computedFact('', '', parts), program.lastVerified, basis);
}

/** How listings mark the level of the courses. */
export const answerLevel = (program: Program): Answer =>
  countCourses(
    program,
    ({ level }) => level,
    'as course listings mark it; no level of a qualifications framework found',
  );

const paceWords = { ownPace: 'self-paced', sessions: 'instructor-paced', unknown: undefined } as const;

/** Whether the courses are taken at one’s own pace or in sessions. */
export const answerPace = (program: Program): Answer => countCourses(program, (course) => paceWords[paceOf(course)]);
