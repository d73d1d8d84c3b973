import type { Field } from '#lib/domain/catalog';
import { headings } from '#lib/pages/headings';
import { partAnchor } from '#lib/site/part-anchor';
import { Section } from '../ui/section';
import { FieldFromForm } from './field-from-form';

/** The way from a list of degrees of one field to all ways to a master’s of it, at the rates of where one lives. */
export function WaysAhead({ field }: { field: Field }) {
  return (
    <Section
      id={partAnchor('ways')}
      title={`${field.title}: ${headings.field.ways.toLowerCase()}`}
      hint="Straight and through a program, on the page of the field. Where you live chooses the rates and puts the degrees of that country first."
    >
      <FieldFromForm field={field.slug} />
    </Section>
  );
}
