import type { Home } from '#lib/pages/home';
import { routes } from '#lib/site/routes';

/** Every field that has programs, with how many are open. */
export function FieldIndex({ fields }: { fields: Home['fields'] }) {
  return (
    <ul className="index">
      {fields.map(({ field, open, total }) => (
        <li key={field.slug}>
          <a href={routes.field(field.slug)}>{field.title}</a>
          <span className="nb">
            {open} <i>of {total}</i>
          </span>
        </li>
      ))}
    </ul>
  );
}
