import { FactFigure } from '#components/ui/fact-figure';
import type { DegreeProfile } from '#lib/degree/profile';
import type { Degree } from '#lib/domain/degree';
import { deliveryLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import { Cites } from '../ui/cites';
import { NotFound } from '../ui/not-found';

/** Months of full-time study, or part-time study where only that is on record. */
function lengthOf({ duration, partTimeDuration }: Degree) {
  return duration.state === 'unknown' && partTimeDuration.state === 'known'
    ? { fact: partTimeDuration, unit: 'months part-time' }
    : { fact: duration, unit: 'months' };
}

/** The figures a visitor asks for first, in one row. */
export function DegreeFacts({ profile }: { profile: DegreeProfile }) {
  const { degree, citations } = profile;
  const length = lengthOf(degree);
  return (
    <dl className="facts">
      <div>
        <dt>Tuition</dt>
        <dd>
          <FactFigure fact={degree.tuition} format={formatMoney} citations={citations} />
        </dd>
      </div>
      <div>
        <dt>Length</dt>
        <dd>
          <FactFigure fact={length.fact} format={formatRange} unit={length.unit} citations={citations} />
        </dd>
      </div>
      <div>
        <dt>Size</dt>
        <dd>
          <FactFigure
            fact={degree.credits}
            format={({ amount }) => formatRange({ min: amount, max: amount })}
            unit={degree.credits.state === 'known' ? degree.credits.value.unit : undefined}
            citations={citations}
          />
        </dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>
          {degree.delivery ? (
            <span className="words">
              {deliveryLabels[degree.delivery.is]}
              <Cites citations={citations} sources={degree.delivery.sources} />
              {degree.delivery.words && <span className="how">{degree.delivery.words}</span>}
            </span>
          ) : (
            <NotFound lookedOn={degree.lastVerified} />
          )}
        </dd>
      </div>
    </dl>
  );
}
