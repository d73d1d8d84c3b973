import type { ShownFilter } from '#lib/search/show-filters';
import { Chip } from '../ui/chip';

/** What words were read as: each a link to the search without them, and what is left out because nothing on record tells. */
export function ReadFilters({ filters }: { filters: readonly ShownFilter[] }) {
  if (filters.length === 0) return null;
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-4">
      <h2 className="font-sans text-sm/normal font-semibold">We read</h2>
      <ul className="flex flex-wrap gap-x-4 print:[&_svg]:hidden">
        {filters.map(({ words, label, href }) => (
          <li key={words}>
            <Chip href={href} label={`Remove “${words}”, read as ${label}`}>
              {`“${words}” as ${label}`}
            </Chip>
          </li>
        ))}
      </ul>
      {filters.map(
        ({ words, href, leftOut }) =>
          leftOut && (
            <p key={words} className="w-full text-sm">
              {leftOut} <a href={href}>Search without “{words}”</a>
            </p>
          ),
      )}
    </div>
  );
}
