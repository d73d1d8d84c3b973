import type { Field } from '#lib/domain/catalog';
import { plural } from '#lib/format/plural';
import { headings } from '#lib/pages/headings';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { Fold } from '../ui/fold';
import { Section } from '../ui/section';

/** The ways to a master’s degree by field, below a text that is of none: each field leads to its own. */
export function FieldChoice({ fields }: { fields: readonly Field[] }) {
  if (fields.length === 0) return null;
  return (
    <Section
      id={partAnchor('ways')}
      title={headings.field.ways}
      hint="Straight and through a program, on the page of the field, at the rates of where you live."
    >
      <Fold title={`Pick one of ${plural(fields.length, 'field')}`}>
        <ul className="grid grid-cols-1 gap-x-6 min-[19rem]:grid-cols-2 lg:grid-cols-3">
          {fields.map(({ slug, title }) => (
            <li key={slug}>
              <a className="inline-block py-1 text-sm" href={`${routes.field(slug)}#${partAnchor('ways')}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}
