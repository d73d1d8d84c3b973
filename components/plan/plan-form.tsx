import type { ReactNode } from 'react';
import type { NumberBox } from '#lib/form/form-reader';
import { formatDate } from '#lib/format/date';
import { describeProvenance } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import type { PlanPage } from '#lib/plan/page';
import { boxes, currentEffort } from '#lib/plan/request';
import { routes } from '#lib/site/routes';
import { DayField } from '../form/day-field';
import { NumberField } from '../form/number-field';
import { Button } from '../ui/button';
import { ProgramChoice } from './program-choice';

function HoursHint({ program }: Pick<PlanPage['request'], 'program'>) {
  if (!program) return 'Left empty: the least that the record says of the program.';
  const effort = currentEffort(program);
  if (!effort) return 'The record has no hours a week for this program as it is today.';
  const { value } = effort;
  return (
    <>
      <b className="font-semibold text-ink">Record: {formatRange(value)}</b> while a course runs,{' '}
      {describeProvenance(effort)}. Left empty: {formatRange({ min: value.min, max: value.min })}.
    </>
  );
}

/** The form of the plan: what was typed stands in it, and what is missing on record can be put in. */
export function PlanForm({ page: { request, choices, lacking, usualStart } }: { page: PlanPage }) {
  const { program, reader } = request;
  const slipOf = (name: string) => reader.slips.find((slip) => slip.name === name);
  const number = (box: NumberBox, unit: string, hint: ReactNode) => (
    <NumberField box={box} value={reader.typed(box.name)} hint={hint} unit={unit} slip={slipOf(box.name)} />
  );
  const typedStart = reader.typed(boxes.start.name);
  return (
    <form
      className="grid max-w-232 gap-x-8 gap-y-4 md:grid-cols-2 print:hidden"
      action={routes.plan()}
      method="get"
      autoComplete="off"
    >
      <ProgramChoice choices={choices} chosen={program?.slug ?? ''} />
      <DayField
        name={boxes.start.name}
        label={boxes.start.label}
        value={typedStart}
        hint={`A course begins on a Monday. Left empty: ${formatDate(usualStart)}, our choice, the first Monday six weeks after we last checked the record.`}
        isYours={typedStart !== '' && !slipOf(boxes.start.name)}
        slip={slipOf(boxes.start.name)}
      />
      {number(boxes.hours, 'hours a week', <HoursHint program={program} />)}
      {number(boxes.pause, 'weeks', 'Left empty: none.')}
      {lacking.weeks && number(boxes.ownWeeks, 'weeks', 'For every course whose length was not found.')}
      {lacking.hours && number(boxes.ownHours, 'hours a week', 'For every course whose hours were not found.')}
      <Button className="w-max md:col-span-2">{program ? 'Plan again' : 'Plan'}</Button>
    </form>
  );
}
