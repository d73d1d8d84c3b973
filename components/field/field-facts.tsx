import { formatMoney } from '#lib/format/money';
import type { FieldProfile } from '#lib/pages/field';
import { partAnchor } from '#lib/site/part-anchor';
import { cheapestOf, cheapestWays } from '#lib/ways/cheapest-ways';
import type { FieldWays } from '#lib/ways/field-ways';
import { Figure } from '../ui/figure';
import { FigureItem } from '../ui/figure-item';
import { FigureStrip } from '../ui/figure-strip';

/** What the record holds of a field, in three or four figures. */
export function FieldFacts({ profile, ways }: { profile: FieldProfile; ways: FieldWays }) {
  const cheapest = cheapestWays(ways);
  const lowest = cheapestOf(cheapest);
  const place = lowest === cheapest.home ? 'where you live' : 'in US dollars';
  const hasOthers = cheapest.others.some((way) => way !== lowest);
  return (
    <FigureStrip>
      {profile.facts.map(({ label, figure: { value, unit, basis } }) => (
        <FigureItem key={label} label={label}>
          <Figure value={value} unit={unit} how={basis} />
        </FigureItem>
      ))}
      {lowest?.total && (
        <FigureItem label={`Lowest total to a master’s ${place}`}>
          <Figure
            value={formatMoney(lowest.total)}
            how={
              <>
                {lowest.pathway && `${lowest.pathway.program.institution.short}, then `}
                {lowest.degree.institution.short}; {lowest.told}
                {lowest.byHome === 'yours' && '; your rate'}. {hasOthers && 'More in other money. '}
                <a href={`#${partAnchor('ways')}`}>All ways</a>
              </>
            }
          />
        </FigureItem>
      )}
    </FigureStrip>
  );
}
