import { titleLanguage } from '#lib/format/title-language';
import { placeOfCost } from '#lib/pages/finding-out';
import type { ProgramProfile } from '#lib/pages/program';
import { Answer } from '../ui/answer';
import { How } from '../ui/how';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

/** The ways to find out whether the program is for you, each with its cost, its hours and its sources. */
export function FindingOut({ profile: { program, trials, citations } }: { profile: ProgramProfile }) {
  return (
    <TermList>
      {trials.map(({ what, to, course, cost, hours, remark }) => (
        <Term
          key={what}
          term={
            <>
              {to ? <a href={to}>{what}</a> : what}
              {course && (
                <How>
                  {course.code} <span lang={titleLanguage(program)}>{course.title}</span>
                </How>
              )}
            </>
          }
        >
          {hours && cost.state === 'not-found' && 'price '}
          <Answer answer={cost} place={placeOfCost(cost)} citations={citations} />
          {hours && (
            <div className="mt-1.5">
              {hours.state === 'not-found' && 'hours '}
              <Answer answer={hours} place="list" citations={citations} />
            </div>
          )}
          {remark && <How>{remark}</How>}
        </Term>
      ))}
    </TermList>
  );
}
