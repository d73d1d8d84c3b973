import type { Guide } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';

/** Guides about a record's fields, each by its question. */
export function GuideLinks({ guides }: { guides: readonly Guide[] }) {
  if (guides.length === 0) return null;
  return (
    <nav className="guide-links small" aria-label="Guides">
      <p>
        <b>Guides about this field</b>
      </p>
      <ul>
        {guides.map(({ slug, question }) => (
          <li key={slug}>
            <a href={routes.guide(slug)}>{question}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
