import type { SelfCheck } from '#lib/domain/catalog';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';
import { RuledList } from '../ui/ruled-list';

/** Places to learn what a level asks for: what each teaches, and what it costs as far as a source says. */
export function Places({ places, citations }: { places: SelfCheck['places']; citations: Citations }) {
  return (
    <RuledList>
      {places.map(({ name, url, teaches, cost, sources }) => (
        <li key={url}>
          <a href={url} rel="external noopener">
            {name}
          </a>
          {`: ${teaches}.`}
          <Cites citations={citations} sources={sources} />
          <How>{`Cost: ${cost}${cost.endsWith('.') ? '' : '.'}`}</How>
        </li>
      ))}
    </RuledList>
  );
}
