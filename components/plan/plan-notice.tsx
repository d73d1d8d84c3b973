import type { Program } from '#lib/domain/catalog';
import { isClosed } from '#lib/domain/status';
import type { PlanAnswer } from '#lib/plan/request';
import { missingInWords } from '#lib/plan/words';
import { routes } from '#lib/site/routes';
import { Verdict } from '../ui/verdict';

interface Props {
  program: Program;
  answer: PlanAnswer;
}

function sayWhy(program: Program, answer: PlanAnswer): string {
  if (answer.is === 'missing') return missingInWords(answer.missing);
  if (answer.is === 'no-hours') return 'The record has no hours a week for this program. Put in how many you have.';
  return isClosed(program)
    ? 'This program is closed: you can no longer start it. So there is no plan.'
    : 'No source we have says whether this program still runs. So there is no plan.';
}

/** Why a program has no dates here, and what helps. */
export function PlanNotice({ program, answer }: Props) {
  const canFill = answer.is === 'missing' && answer.missing.is === 'figures';
  return (
    <Verdict>
      <b>{sayWhy(program, answer)}</b>{' '}
      {canFill && 'If you know it from the course’s page, put it in below: it counts for every course that lacks it. '}
      <a href={routes.program(program.slug)}>What the record has of it</a>
    </Verdict>
  );
}
