import type { Home } from '#lib/pages/home';
import { routes } from '#lib/site/routes';

/** Every field that has programs, with how many are open. */
export function FieldIndex({ fields }: { fields: Home['fields'] }) {
  return (
    <ul className="columns-[17rem] gap-8">
      {fields.map(({ field, open, total }) => (
        <li key={field.slug} className="flex justify-between gap-4 border-b py-1.5">
          <a className="text-ink decoration-accent" href={routes.field(field.slug)}>
            {field.title}
          </a>
          <span className="font-semibold whitespace-nowrap">
            {open} <span className="font-normal text-ink-2">of {total}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
