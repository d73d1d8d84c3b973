import { titleLanguage } from '#lib/format/title-language';
import type { PlanPage } from '#lib/plan/page';
import { routes } from '#lib/site/routes';
import { SlipSummary } from '../form/slip-summary';
import { AnswerHead } from '../layout/answer-head';
import { IgnoredValues } from '../list/ignored-values';
import { PageTitle } from '../ui/page-title';
import { Section } from '../ui/section';
import { PlanForm } from './plan-form';
import { PlanNotice } from './plan-notice';
import { PlanResult } from './plan-result';

function Title({ request: { program, reader } }: Pick<PlanPage, 'request'>) {
  const ignored = <IgnoredValues ignored={reader.ignored} />;
  if (!program) {
    return (
      <PageTitle
        title="Plan your weeks"
        deck="From a start day and your hours a week: dates for every course, and the day you finish."
      >
        {ignored}
      </PageTitle>
    );
  }
  return (
    <PageTitle
      kicker={program.institution.name}
      title={
        <>
          Your weeks in <span lang={titleLanguage(program)}>{program.title}</span>
        </>
      }
    >
      {ignored}
    </PageTitle>
  );
}

/** The page: a plan, or what stands in its way, and the form. */
export function PlanView({ page }: { page: PlanPage }) {
  const { request, answer } = page;
  const form = <PlanForm page={page} />;
  const title = <Title request={request} />;
  if (answer.is === 'plan') {
    return (
      <>
        {title}
        <PlanResult page={page} plan={answer.plan}>
          {form}
        </PlanResult>
      </>
    );
  }
  return (
    <>
      {title}
      {answer.is === 'slips' && <SlipSummary slips={request.reader.slips} without={routes.plan(page.search)} />}
      {answer.is !== 'slips' && request.program && (
        <AnswerHead>
          <PlanNotice program={request.program} answer={answer} />
        </AnswerHead>
      )}
      <Section id="form" title={answer.is === 'not-open' ? 'Plan another' : 'Your figures'} isOffPaper>
        {form}
      </Section>
    </>
  );
}
