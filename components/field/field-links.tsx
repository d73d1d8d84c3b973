import type { Field } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';

/** Fields by name, each a link to its page. */
export function FieldLinks({ fields }: { fields: readonly Pick<Field, 'slug' | 'title'>[] }) {
  return fields.map(({ slug, title }, index) => (
    <span key={slug}>
      {index > 0 && ', '}
      <a href={routes.field(slug)}>{title}</a>
    </span>
  ));
}
