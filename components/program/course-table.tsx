import { answerFact } from '#lib/answers/answer';
import { coursePlace } from '#lib/correct/places';
import type { Program } from '#lib/domain/catalog';
import { type Course, courseHours } from '#lib/domain/course';
import type { Fact } from '#lib/domain/fact';
import type { NumberRange } from '#lib/domain/range';
import { nameProgram } from '#lib/figures/behind';
import { formatDate } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import { titleLanguage } from '#lib/format/title-language';
import type { ProgramProfile } from '#lib/pages/program';
import type { Citations } from '#lib/site/citations';
import { Answer } from '../ui/answer';
import { CorrectLink } from '../ui/correct-link';
import { NotFound } from '../ui/not-found';
import { type Column, Table } from '../ui/table';
import { CourseName } from './course-name';

const measure = (fact: Fact<NumberRange>) => (fact.state === 'known' ? formatRange(fact.value) : <NotFound />);

const columnsWith = (program: Program, citations: Citations): readonly Column<Course>[] => [
  {
    title: 'Course',
    className: 'lg:w-[40%]',
    cell: (course) => (
      <CourseName
        course={course}
        citations={citations}
        correct={<CorrectLink page={nameProgram(program)} of={coursePlace(program.courses.indexOf(course), course)} />}
        lang={titleLanguage(program)}
      />
    ),
  },
  {
    title: 'Weeks',
    numeric: true,
    isKnown: ({ weeks }) => weeks.state === 'known',
    cell: ({ weeks }) => measure(weeks),
  },
  {
    title: 'Hours a week',
    numeric: true,
    isKnown: ({ hoursPerWeek }) => hoursPerWeek.state === 'known',
    cell: ({ hoursPerWeek }) => measure(hoursPerWeek),
  },
  {
    title: 'Total hours',
    numeric: true,
    isKnown: (course) => courseHours(course) !== undefined,
    cell: (course) => {
      const hours = courseHours(course);
      return hours ? formatRange(hours) : <NotFound />;
    },
  },
  {
    title: 'Price',
    numeric: true,
    className: 'lg:w-[20%]',
    isKnown: ({ price }) => price.state !== 'unknown',
    cell: ({ price }) => <Answer answer={answerFact(price, formatMoney)} citations={citations} />,
  },
  {
    title: 'Builds on',
    isKnown: ({ buildsOn }) => buildsOn.length > 0,
    missing: 'what each builds on',
    cell: ({ buildsOn }) =>
      buildsOn.length > 0 ? buildsOn.join(', ') : <span className="text-ink-2">none stated</span>,
  },
  { title: 'As of', cell: ({ asOf }) => formatDate(asOf) },
];

/** The courses in order: weeks, hours, price and what each builds on. */
export function CourseTable({ profile: { program, citations } }: { profile: ProgramProfile }) {
  return (
    <Table
      cards
      label="Table of courses"
      caption={
        <>
          <b>The courses on record.</b> Prices for the certificate that counts, where found.
        </>
      }
      columns={columnsWith(program, citations)}
      rows={program.courses}
      keyOf={({ code, title }) => `${code} ${title}`}
    />
  );
}
