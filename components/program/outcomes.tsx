import { type Outcome, outcomeKinds } from '#lib/domain/program';
import { formatDate } from '#lib/format/date';
import { outcomeLabels } from '#lib/format/labels';
import type { ProgramProfile } from '#lib/pages/program';
import { Cites } from '../ui/cites';
import { Figure } from '../ui/figure';
import { How } from '../ui/how';

const byStrength = (a: Outcome, b: Outcome): number => outcomeKinds.indexOf(a.kind) - outcomeKinds.indexOf(b.kind);

const numbers = new Intl.NumberFormat('en-US');

/** Published results, strongest evidence first; sellers' pay lines last and named as what they are. */
export function Outcomes({ profile }: { profile: ProgramProfile }) {
  const { program, citations } = profile;
  const said = 'order-first mb-1 font-serif text-base/tight font-medium';
  return (
    <dl className="grid gap-4 *:grid *:items-baseline *:gap-x-6 md:*:grid-cols-[9rem_minmax(0,1fr)]">
      {[...program.outcomes].sort(byStrength).map((outcome) => (
        <div key={`${outcome.fact} ${outcome.value}`}>
          <dt className="font-normal">
            {outcome.fact}
            {outcome.of !== undefined && `, of ${numbers.format(outcome.of)}`}
            <Cites citations={citations} sources={outcome.sources} />
            <How>
              {outcomeLabels[outcome.kind]}, {formatDate(outcome.asOf)}
            </How>
          </dt>
          {typeof outcome.value === 'number' ? (
            <dd className="order-first mb-1">
              <Figure value={numbers.format(outcome.value)} />
            </dd>
          ) : (
            <dd className={said}>{outcome.value}</dd>
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
