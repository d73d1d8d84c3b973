import { currencyInWords } from '#lib/format/money';
import { headings } from '#lib/pages/headings';
import { partAnchor } from '#lib/site/part-anchor';
import type { FieldWays } from '#lib/ways/field-ways';
import { Fold } from '../ui/fold';
import { Section } from '../ui/section';
import { FieldFromForm } from './field-from-form';
import { WaysTable } from './ways-table';

/** How many ways stand in the fold. */
const shown = 6;

/** The first ways to a master’s below a list of degrees of one field, and the way to all of them, at the rates of where one lives. */
export function WaysAhead({ ways: { field, places } }: { ways: FieldWays }) {
  const first = places[0]?.tables[0];
  const title = first && `The cheapest in ${currencyInWords(first.currency)}`;
  return (
    <Section
      id={partAnchor('ways')}
      title={`${field.title}: ${headings.field.ways.toLowerCase()}`}
      hint="Straight and through a program, on the page of the field. Where you live chooses the rates and puts the degrees of that country first."
    >
      {first && title && (
        <Fold title={title}>
          <WaysTable ways={first.ways.slice(0, shown)} label={title} caption={<b>{title}.</b>} />
        </Fold>
      )}
      <div className="mt-4">
        <FieldFromForm field={field.slug} />
      </div>
    </Section>
  );
}
