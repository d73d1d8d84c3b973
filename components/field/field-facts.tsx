import type { FieldProfile } from '#lib/pages/field';
import { Figure } from '../ui/figure';
import { FigureItem } from '../ui/figure-item';
import { FigureStrip } from '../ui/figure-strip';

/** What the record holds of a field, in three figures. */
export function FieldFacts({ profile }: { profile: FieldProfile }) {
  return (
    <FigureStrip>
      {profile.facts.map(({ label, figure: { value, unit, basis } }) => (
        <FigureItem key={label} label={label}>
          <Figure value={value} unit={unit} how={basis} />
        </FigureItem>
      ))}
    </FigureStrip>
  );
}
