import { type Outcome, outcomeKinds } from '#lib/domain/program';
import { formatDate } from '#lib/format/date';
import { outcomeLabels } from '#lib/format/labels';
import type { ProgramProfile } from '#lib/pages/program';
import { Cites } from '../ui/cites';

const byStrength = (a: Outcome, b: Outcome): number => outcomeKinds.indexOf(a.kind) - outcomeKinds.indexOf(b.kind);

const numbers = new Intl.NumberFormat('en-US');

/** Published results, strongest evidence first; sellers' pay lines last and named as what they are. */
export function Outcomes({ profile }: { profile: ProgramProfile }) {
  const { program, citations } = profile;
  return (
    <dl className="evid">
      {[...program.outcomes].sort(byStrength).map((outcome) => (
        <div key={`${outcome.fact} ${outcome.value}`}>
          <dt>
            {outcome.fact}
            {outcome.of !== undefined && `, of ${numbers.format(outcome.of)}`}
            <Cites citations={citations} sources={outcome.sources} />
            <span className="how">
              {outcomeLabels[outcome.kind]}, {formatDate(outcome.asOf)}
            </span>
          </dt>
          <dd className={typeof outcome.value === 'number' ? 'num' : 'said'}>
            {typeof outcome.value === 'number' ? numbers.format(outcome.value) : outcome.value}
          </dd>
        </div>
      ))}
      {program.endorsements.map((endorsement) => (
        <div key={endorsement.name}>
          <dt>
            {endorsement.text}
            <Cites citations={citations} sources={endorsement.sources} />
            <span className="how">endorsement, {formatDate(endorsement.asOf)}</span>
          </dt>
          <dd className="said">{endorsement.name}</dd>
        </div>
      ))}
    </dl>
  );
}
