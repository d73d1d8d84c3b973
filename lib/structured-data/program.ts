import type { Course as CourseData, EducationalOccupationalProgram } from 'schema-dts';
import type { Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { firstDayOf } from '#lib/domain/partial-date';
import { isOpen } from '#lib/domain/status';
import { formatDate } from '#lib/format/date';
import { statusLabels } from '#lib/format/labels';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { offerData, providerData, timeData } from './offer';

const courseData = (course: Course, program: Program): CourseData => ({
  '@type': 'Course',
  name: course.title,
  ...(course.code === undefined ? {} : { courseCode: course.code }),
  provider: providerData(program.institution),
  inLanguage: program.languages,
});

/** Whether one can still start: schema.org has no word for it, so the day admission ends, and a line of text. */
const standingData = ({ status }: Program) => ({
  disambiguatingDescription: `${statusLabels[status.is]}, ${status.evidence} ${formatDate(status.asOf)}`,
  ...(status.is === 'closing' && status.closesOn ? { applicationDeadline: firstDayOf(status.closesOn) } : {}),
});

/** A program as schema.org's EducationalOccupationalProgram: only what its page shows, nothing that is not known. */
export const programData = (program: Program): EducationalOccupationalProgram => ({
  '@type': 'EducationalOccupationalProgram',
  name: program.title,
  description: program.summary,
  url: `${siteUrl}${routes.program(program.slug)}`,
  ...(program.url === undefined ? {} : { sameAs: program.url }),
  provider: providerData(program.institution),
  educationalProgramMode: 'online',
  educationalCredentialAwarded: 'MicroMasters credential',
  ...(isOpen(program) ? offerData(program.price) : {}),
  ...standingData(program),
  ...timeData(program.duration),
  ...(program.courses.length > 0 ? { hasCourse: program.courses.map((course) => courseData(course, program)) } : {}),
});
