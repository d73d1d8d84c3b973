import { isOpen } from '#lib/domain/status';
import type { SavedEntry } from '#lib/pages/shortlist';
import { routes } from '#lib/site/routes';

/** What to do with a saved record. */
export function EntryLinks({ entry: { item, letter, without } }: { entry: SavedEntry }) {
  const { title, slug } = item.record;
  return (
    <p className="flex flex-wrap gap-x-6 text-sm *:inline-block *:py-1.5 lg:col-span-full print:hidden">
      {letter && (
        <a href={letter}>
          Ask in writing<span className="sr-only"> about {title}</span>
        </a>
      )}
      <a href={routes.calculatorFor(item.kind === 'program' ? { program: slug } : { degree: slug })}>
        Calculator<span className="sr-only"> for {title}</span>
      </a>
      <a href={routes.sheetFor(item.kind === 'program' ? { program: slug } : { degree: slug })}>
        Sheet<span className="sr-only"> to print: {title}</span>
      </a>
      {item.kind === 'program' && isOpen(item.record) && (
        <a href={routes.planFor(slug)}>
          Plan<span className="sr-only"> {title}</span>
        </a>
      )}
      <a href={without}>
        Remove<span className="sr-only"> {title}</span>
      </a>
    </p>
  );
}
