import type { Source } from '#lib/domain/source';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { RuledList } from '../ui/ruled-list';

interface Item {
  readonly text: string;
  readonly sources?: readonly Source[];
}

/** Plain statements under each other, each with its sources. */
export function CitedList({ items, citations }: { items: readonly Item[]; citations: Citations }) {
  if (items.length === 0) return null;
  return (
    <RuledList>
      {items.map((item) => (
        <li key={item.text}>
          {item.text}
          {item.sources && <Cites citations={citations} sources={item.sources} />}
        </li>
      ))}
    </RuledList>
  );
}
