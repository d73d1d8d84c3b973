import { isCreditSaid } from '#lib/domain/firmness';
import { plural } from '#lib/format/plural';
import type { FieldProfile } from '#lib/pages/field';
import { Figure } from '../ui/figure';
import { FigureItem } from '../ui/figure-item';
import { FigureStrip } from '../ui/figure-strip';

/** What the record holds of a field, in three figures. */
export function FieldFacts({ profile }: { profile: FieldProfile }) {
  const { open, closed, unknown, degrees, direct, price } = profile;
  const said = degrees.filter(({ accepts }) => accepts.some(isCreditSaid)).length;
  const onRecord = open.length + closed.length + unknown.length;
  return (
    <FigureStrip>
      <FigureItem label="Open programs">
        <Figure value={open.length} how={`of ${plural(onRecord, 'program')} on record`} />
      </FigureItem>
      <FigureItem label="Degrees">
        <Figure
          value={degrees.length}
          how={`linked to a program, ${said} of them with credit by a university’s word; and ${direct.length} to apply to directly`}
        />
      </FigureItem>
      <FigureItem label="Price">
        <Figure value={price.value} how={price.basis} />
      </FigureItem>
    </FigureStrip>
  );
}
