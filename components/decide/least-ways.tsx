import type { LeastWays as Least } from '#lib/decide/least';
import { lowerFirst } from '#lib/format/text';
import { routes } from '#lib/site/routes';
import { NamedSources } from '../source/named-sources';
import { Closings } from './closings';

/** Nothing for now, and one course or free access, each in a line: they belong beside every program and degree. */
export function LeastWays({ least: { ways, closings } }: { least: Least }) {
  return (
    <ul className="mt-4 grid max-w-measure gap-2 text-sm">
      {ways.map(({ slug, title, costs, holds }) => {
        const sources = [...costs.sources, ...holds.sources];
        return (
          <li key={slug}>
            <a className="font-semibold" href={`${routes.decide()}#${slug}`}>
              {title}
            </a>
            . {costs.text} You then hold: {lowerFirst(holds.text)}
            {sources.length > 0 && (
              <span className="text-ink-2">
                {' '}
                (<NamedSources sources={sources} />)
              </span>
            )}
          </li>
        );
      })}
      <li>
        <b>If you wait.</b> <Closings of={closings} />
      </li>
    </ul>
  );
}
