import type { Catalog } from '#lib/domain/catalog';
import { isClosed } from '#lib/domain/status';
import type { PlannedCourse, Stretch } from '#lib/plan/plan';
import { answerRequest, type PlanAnswer, type PlanRequest, readRequest, requestToSearch } from '#lib/plan/request';
import { missingInWords } from '#lib/plan/words';
import type { AddressParams } from '#lib/site/address-params';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { csvLines } from './csv';
import { type DataText, envelope, toJson } from './data-set';
import { mediaTypes } from './media-types';
import type { AnswerFormat } from './page-data';
import { planCalendar } from './plan-calendar';

const datesOf = ({ from, to, weeks }: Stretch) => ({ from, to, weeks });

const toRow = ({ course, weeks, hours, isOwn, least, most }: PlannedCourse) => ({
  code: course.code ?? null,
  title: course.title,
  weeks: { ...weeks, isYours: isOwn.weeks },
  hoursPerWeek: { ...hours, isYours: isOwn.hours },
  asOf: course.asOf ?? null,
  sources: course.sources.map(({ title, url, asOf }) => ({ title, url, asOf: asOf ?? null })),
  atLeast: datesOf(least),
  atMost: datesOf(most),
});

/** Why there is no plan, in words; nothing when there is one. */
function reasonOf({ program, reader }: PlanRequest, answer: PlanAnswer): string | null {
  switch (answer.is) {
    case 'plan':
      return null;
    case 'nothing-chosen':
      return 'No program is chosen.';
    case 'not-open':
      return program && isClosed(program)
        ? 'The program is closed: one can no longer start it.'
        : 'No source says whether the program still runs.';
    case 'slips':
      return reader.slips.map(({ label, words }) => `${label}: ${words}`).join(' ');
    case 'no-hours':
      return 'Hours a week are missing, and the record has none for this program.';
    case 'missing':
      return missingInWords(answer.missing);
  }
}

const csvHead = 'code,title,weeks,hours a week,least from,least to,least weeks,most from,most to,most weeks'.split(',');

const bounds = ({ min, max }: { min: number; max: number }): string | number => (min === max ? min : `${min}–${max}`);

const toLine = ({ course, weeks, hours, least, most }: PlannedCourse): (string | number)[] => [
  course.code ?? '',
  course.title,
  bounds(weeks),
  bounds(hours),
  ...[least, most].flatMap(({ from, to, weeks: count }) => [from, to, count]),
];

/** A plan as data: a course a line, in order; without lines when there is no plan, and the JSON says why. */
export function planAnswer(catalog: Catalog, params: AddressParams, format: AnswerFormat): DataText {
  const request = readRequest(catalog, params);
  const answer = answerRequest(request);
  const plan = answer.is === 'plan' ? answer.plan : undefined;
  const courses = plan?.courses ?? [];
  if (format === 'csv') return { type: mediaTypes.csv, text: csvLines([csvHead, ...courses.map(toLine)]) };
  const { program, start, hours, pause, reader } = request;
  return {
    type: mediaTypes.json,
    text: toJson({
      ...envelope(catalog),
      query: `${siteUrl}${routes.plan(requestToSearch(request))}`,
      ignored: reader.ignored,
      program: program ? { slug: program.slug, title: program.title, university: program.institution.name } : null,
      start,
      hoursPerWeek: hours ?? null,
      pause,
      reason: reasonOf(request, answer),
      finish: plan ? { atLeast: plan.finish.least, atMost: plan.finish.most } : null,
      weeks: plan ? { atLeast: plan.weeks.least, atMost: plan.weeks.most } : null,
      courses: courses.map(toRow),
    }),
  };
}

/** The early dates of a plan as a calendar; nothing when there is no plan. */
export function planCalendarAnswer(catalog: Catalog, params: AddressParams): DataText | undefined {
  const request = readRequest(catalog, params);
  const answer = answerRequest(request);
  if (answer.is !== 'plan' || !request.program) return undefined;
  return planCalendar(request.program, answer.plan);
}
