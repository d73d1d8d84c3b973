import type { Guide } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';

/** Guides about a record's fields, each by its question. */
export function GuideLinks({ guides }: { guides: readonly Guide[] }) {
  if (guides.length === 0) return null;
  return (
    <nav className="mt-8 text-sm print:hidden" aria-label="Guides">
      <p className="font-semibold">Guides about this field</p>
      <ul>
        {guides.map(({ slug, question }) => (
          <li key={slug} className="py-1">
            <a href={routes.guide(slug)}>{question}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
