import { type Outcome, outcomeKinds } from '#lib/domain/program';
import { formatDate } from '#lib/format/date';
import { outcomeLabels } from '#lib/format/labels';
import { outcomeInWords } from '#lib/format/outcome';
import type { ProgramProfile } from '#lib/pages/program';
import { Cites } from '../ui/cites';
import { Figure } from '../ui/figure';
import { How } from '../ui/how';

const byStrength = (a: Outcome, b: Outcome): number => outcomeKinds.indexOf(a.kind) - outcomeKinds.indexOf(b.kind);

/** Published results, strongest evidence first; sellers' pay lines last and named as what they are. */
export function Outcomes({ profile }: { profile: ProgramProfile }) {
  const { program, citations } = profile;
  const outcomes = [...program.outcomes].sort(byStrength).map((outcome) => ({ outcome, ...outcomeInWords(outcome) }));
  const said = 'order-first mb-1 font-serif text-base/tight font-medium';
  return (
    <dl className="grid gap-4 *:grid *:items-baseline *:gap-x-6 md:*:grid-cols-[14rem_minmax(0,1fr)]">
      {outcomes.map(({ outcome, value, unit, rest }) => (
        <div key={`${outcome.fact} ${outcome.value}`}>
          <dt className="font-normal">
            {outcome.fact}
            <Cites citations={citations} sources={outcome.sources} />
            {rest && <How>{rest}</How>}
            <How>
              {outcomeLabels[outcome.kind]}, {formatDate(outcome.asOf)}
            </How>
          </dt>
          {typeof outcome.value === 'number' ? (
            <dd className="order-first mb-1">
              <Figure value={value} unit={unit} />
            </dd>
          ) : (
            <dd className={said}>{value}</dd>
          )}
        </div>
      ))}
      {program.endorsements.map((endorsement) => (
        <div key={endorsement.name}>
          <dt className="font-normal">
            {endorsement.text}
            <Cites citations={citations} sources={endorsement.sources} />
            <How>endorsement, {formatDate(endorsement.asOf)}</How>
          </dt>
          <dd className={said}>{endorsement.name}</dd>
        </div>
      ))}
    </dl>
  );
}
