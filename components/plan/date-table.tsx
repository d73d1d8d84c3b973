import { type Course, courseName } from '#lib/domain/course';
import { formatDate, formatYear } from '#lib/format/date';
import { plural } from '#lib/format/plural';
import { formatRange } from '#lib/format/range';
import type { Plan, PlannedCourse, Stretch } from '#lib/plan/plan';
import { boxes } from '#lib/plan/request';
import type { Citations } from '#lib/site/citations';
import { Yours } from '../form/yours';
import { CourseName } from '../program/course-name';
import { How } from '../ui/how';
import { type Column, Table } from '../ui/table';

interface Props {
  plan: Plan;
  citations: Citations;
  /** The language of the courses' titles when it is not English. */
  lang: string | undefined;
}

/** A line of the table: a course with its dates, or an exam without. */
interface Row {
  readonly course: Course;
  readonly planned?: PlannedCourse;
}

function Asked({ planned: { course, weeks, hours, isOwn } }: { planned: PlannedCourse }) {
  return (
    <>
      {formatRange(weeks)} weeks {isOwn.weeks && <Yours box={boxes.ownWeeks.name} />}
      <How>
        {formatRange(hours)} hours a week {isOwn.hours && <Yours box={boxes.ownHours.name} />}
      </How>
      {!(isOwn.weeks && isOwn.hours) && <How>{formatYear(course.asOf)}</How>}
    </>
  );
}

function Dates({ from, to, weeks }: Stretch) {
  return (
    <>
      <span className="whitespace-nowrap">{formatDate(from)}</span> to{' '}
      <span className="whitespace-nowrap">{formatDate(to)}</span>
      <How>{plural(weeks, 'week')}</How>
    </>
  );
}

const columnsWith = ({ plan, citations, lang }: Props): readonly Column<Row>[] => [
  {
    title: 'Course',
    cell: ({ course }) => <CourseName course={course} citations={citations} lang={lang} />,
  },
  {
    title: 'A session asks for',
    label: 'Asks for',
    cell: ({ planned }) => (planned ? <Asked planned={planned} /> : 'exam'),
  },
  {
    title: 'If courses take their least',
    label: 'At least',
    cell: ({ planned }) =>
      planned ? <Dates {...planned.least} /> : `after ${formatDate(plan.finish.least)}; its day was not found`,
  },
  {
    title: 'If they take their most',
    label: 'At most',
    cell: ({ planned }) =>
      planned ? <Dates {...planned.most} /> : `after ${formatDate(plan.finish.most)}; its day was not found`,
  },
];

/** Every date of a plan, with what it was worked out from. */
export function DateTable(props: Props) {
  const { courses, exams } = props.plan;
  return (
    <Table
      cards
      label="Table of dates"
      caption="Each course begins on a Monday and ends on a Sunday."
      columns={columnsWith(props)}
      rows={[
        ...courses.map((planned): Row => ({ course: planned.course, planned })),
        ...exams.map((course) => ({ course })),
      ]}
      keyOf={({ course }) => courseName(course)}
    />
  );
}
