import { plural } from '#lib/format/plural';
import type { FieldProfile } from '#lib/pages/field';

/** What the record holds of a field, in three figures. */
export function FieldFacts({ profile }: { profile: FieldProfile }) {
  const { open, closed, unknown, degrees, price } = profile;
  const onRecord = open.length + closed.length + unknown.length;
  return (
    <dl className="facts three">
      <div>
        <dt>Open programs</dt>
        <dd>
          <span className="num">{open.length}</span>
          <span className="how">of {plural(onRecord, 'program')} on record</span>
        </dd>
      </div>
      <div>
        <dt>Degrees that name one</dt>
        <dd>
          <span className="num">{degrees.length}</span>
          <span className="how">by the main field of the program</span>
        </dd>
      </div>
      <div>
        <dt>Median price</dt>
        <dd>
          <span className="num">{price.value}</span>
          <span className="how">{price.basis}</span>
        </dd>
      </div>
    </dl>
  );
}
