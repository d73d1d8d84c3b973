import type { ReactNode } from 'react';
import { formatDate } from '#lib/format/date';
import { plural } from '#lib/format/plural';
import { titleLanguage } from '#lib/format/title-language';
import type { PlanPage } from '#lib/plan/page';
import { pictureOf } from '#lib/plan/picture';
import type { Plan } from '#lib/plan/plan';
import { currentEffort } from '#lib/plan/request';
import { finishInWords, weeksInWords } from '#lib/plan/words';
import { numberSources } from '#lib/site/citations';
import { routes } from '#lib/site/routes';
import { AnswerHead } from '../layout/answer-head';
import { DataLinks } from '../layout/data-links';
import { SourceSection } from '../source/source-section';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { Section } from '../ui/section';
import { Verdict } from '../ui/verdict';
import { CourseBars } from './course-bars';
import { DateTable } from './date-table';
import { LoadFigure } from './load-figure';
import { PlanBasis } from './plan-basis';
import { PlanClocks } from './plan-clocks';
import { PlanLasting } from './plan-lasting';
import { PlanUnknowns } from './plan-unknowns';
import { PlanWorking } from './plan-working';
import { WatchPanel } from './watch-panel';

interface Props {
  page: PlanPage;
  plan: Plan;
  /** The form. */
  children: ReactNode;
}

/** The plan: when one finishes, what to watch, the weeks as a picture and as a table, and how they were counted. */
export function PlanResult({ page, plan, children }: Props) {
  const { request, search, clocks, lasting } = page;
  const { program } = request;
  if (!program) return null;
  const picture = pictureOf(plan);
  const lang = titleLanguage(program);
  const citations = numberSources([
    ...((!request.hours?.isYours && currentEffort(program)?.sources) || []),
    ...plan.courses.flatMap(({ course }) => course.sources),
    ...plan.exams.flatMap(({ sources }) => sources),
    ...clocks.flatMap(({ sources }) => sources),
  ]);
  const count = plural(plan.courses.length, 'course');
  const breaks = plan.pause > 0 ? `With ${plural(plan.pause, 'free week')} between courses` : 'Without breaks';
  return (
    <>
      <AnswerHead panel={<WatchPanel plan={plan} />}>
        <Verdict>
          <b>
            {breaks}, you finish the {count} {finishInWords(plan)}.
          </b>{' '}
          {weeksInWords(plan.weeks)}
          {plan.weeks.least < plan.weeks.most && ': the fewest if each takes you its least hours, the most if its most'}
          .{plan.exams.length > 0 && ' Then the exam, on a day we do not hold.'}
          {program.status.is === 'closing' &&
            ` You can start this program until ${formatDate(program.status.closesOn)}; by when you must finish it, ask.`}
        </Verdict>
        <PlanBasis request={request} plan={plan} citations={citations} />
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
          <a className="button no-underline" href={routes.planCalendar(search)}>
            Add to my calendar (.ics)
          </a>
          <span className="text-sm text-ink-2">
            {plural(plan.courses.length, 'all-day event')}, the early dates. A changed plan has the same events, moved.
          </span>
          <span className="text-sm">
            <DataLinks path={routes.plan()} search={search} />
          </span>
        </p>
      </AnswerHead>
      <Section
        id="load"
        title="Hours, week by week"
        hint={`${formatDate(plan.start)} to ${formatDate(plan.finish.most)}.`}
      >
        <LoadFigure plan={plan} picture={picture} />
      </Section>
      <Section
        id="courses"
        title="Course by course"
        hint="Solid: if courses take you their least hours. Striped: if they take their most."
      >
        <CourseBars picture={picture} lang={lang} />
        <FoldList>
          <Fold id="dates" title="All dates as a table">
            <DateTable plan={plan} citations={citations} lang={lang} />
          </Fold>
          <Fold id="working" title="Why this order, and how the weeks are counted">
            <PlanWorking plan={plan} />
          </Fold>
        </FoldList>
      </Section>
      <PlanClocks clocks={clocks} citations={citations} />
      <PlanUnknowns program={program}>
        <PlanLasting {...lasting} />
      </PlanUnknowns>
      <Section id="form" title="Change it" isOffPaper>
        {children}
      </Section>
      <SourceSection citations={citations} />
    </>
  );
}
