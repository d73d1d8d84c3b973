import type { Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { offerData, providerData, timeData } from './offer';

const courseData = (course: Course, program: Program) => ({
  '@type': 'Course',
  name: course.title,
  ...(course.code === undefined ? {} : { courseCode: course.code }),
  provider: providerData(program.institution),
});

/** A program as schema.org's EducationalOccupationalProgram: only what its page shows, nothing that is not known. */
export const programData = (program: Program) => ({
  '@type': 'EducationalOccupationalProgram',
  name: program.title,
  description: program.summary,
  url: `${siteUrl}${routes.program(program.slug)}`,
  ...(program.url === undefined ? {} : { sameAs: program.url }),
  provider: providerData(program.institution),
  educationalProgramMode: 'online',
  educationalCredentialAwarded: 'MicroMasters credential',
  inLanguage: program.languages,
  ...offerData(program.price),
  ...timeData(program.duration),
  ...(program.courses.length > 0 ? { hasCourse: program.courses.map((course) => courseData(course, program)) } : {}),
});
