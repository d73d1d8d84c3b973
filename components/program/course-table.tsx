import { type Course, courseHours } from '#lib/domain/course';
import { formatDate } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import type { ProgramProfile } from '#lib/pages/program';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { ScrollRegion } from '../ui/scroll-region';

const missing = <span className="nf">not found</span>;

function Row({ course, citations, lang }: { course: Course; citations: Citations; lang: string | undefined }) {
  const hours = courseHours(course);
  const remarks = [
    course.place,
    course.membership && `in the program by inference: ${course.membership}`,
    course.format,
    course.note,
  ];
  return (
    <tr>
      <th scope="row">
        {course.code && <span className="code">{course.code}</span>} <span lang={lang}>{course.title}</span>
        {course.kind !== 'course' && ` (${course.kind})`}
        <Cites citations={citations} sources={course.sources} />
        {remarks
          .filter((remark) => remark)
          .map((remark) => (
            <span className="how" key={remark}>
              {remark}
            </span>
          ))}
      </th>
      <td className="r">{course.weeks.state === 'known' ? formatRange(course.weeks.value) : missing}</td>
      <td className="r">{course.hoursPerWeek.state === 'known' ? formatRange(course.hoursPerWeek.value) : missing}</td>
      <td className="r">{hours ? formatRange(hours) : missing}</td>
      <td className="r">
        {course.price.state === 'known' ? (
          <>
            {formatMoney(course.price.value)}
            <Cites citations={citations} sources={course.price.sources} />
            <span className="how">{formatDate(course.price.asOf)}</span>
          </>
        ) : (
          missing
        )}
      </td>
      <td>{course.buildsOn.length > 0 ? course.buildsOn.join(', ') : <span className="nf">none stated</span>}</td>
      <td>{formatDate(course.asOf)}</td>
    </tr>
  );
}

/** The courses in order: weeks, hours, price and what each builds on. */
export function CourseTable({ profile }: { profile: ProgramProfile }) {
  const { program, citations } = profile;
  const language = program.languages[0];
  const lang = language === 'en' ? undefined : language;
  return (
    <ScrollRegion label="Table of courses">
      <table className="courses">
        <caption>
          <b>The courses on record.</b> Prices for the certificate that counts, where found.
        </caption>
        <thead>
          <tr>
            <th scope="col">Course</th>
            <th scope="col" className="r">
              Weeks
            </th>
            <th scope="col" className="r">
              Hours a week
            </th>
            <th scope="col" className="r">
              Hours in all
            </th>
            <th scope="col" className="r">
              Price
            </th>
            <th scope="col">Builds on</th>
            <th scope="col">As of</th>
          </tr>
        </thead>
        <tbody>
          {program.courses.map((course) => (
            <Row key={`${course.code} ${course.title}`} course={course} citations={citations} lang={lang} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
