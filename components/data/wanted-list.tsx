import type { Wanted } from '#lib/coverage/wanted';
import { routes } from '#lib/site/routes';
import { RuledList } from '../ui/ruled-list';

/** Facts that a reader may know, each with the form through which to tell us. */
export function WantedList({ wanted }: { wanted: readonly Wanted[] }) {
  if (wanted.length === 0) return <p className="max-w-measure">Nothing at the moment.</p>;
  return (
    <RuledList>
      {wanted.map(({ title, path, what, property }) => (
        <li key={`${path} ${what}`}>
          {what}: <a href={path}>{title}</a>.{' '}
          <a className="whitespace-nowrap" href={routes.correctAt(path, property)}>
            Tell us<span className="sr-only">{` about ${title}: ${what}`}</span>
          </a>
        </li>
      ))}
    </RuledList>
  );
}
