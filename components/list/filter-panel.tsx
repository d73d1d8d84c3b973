import type { ListView } from '#lib/list/browse';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Panel } from './panel';
import { RangeFacet } from './range-facet';
import { SortField } from './sort-field';
import { TickFacet } from './tick-facet';

/** Words, order and filters of a list that takes many values of each filter. */
export function FilterPanel<R extends object>({ view }: { view: ListView<R> }) {
  const { list, query, facets, ranges } = view;
  const [main, folded] = [facets.filter(({ isMain }) => isMain), facets.filter(({ isMain }) => !isMain)];
  return (
    <Panel view={view}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 py-3">
        <Field id="q" label="Words">
          <input id="q" type="search" name="q" autoComplete="off" defaultValue={query.q} />
        </Field>
        <SortField view={view} />
        <p className="text-xs text-ink-2">
          The number beside a filter is how many you would see with it and the filters already set.
        </p>
      </div>
      {main.map((facet) => (
        <TickFacet key={facet.name} facet={facet} noun={list.noun} />
      ))}
      {ranges.map((facet) => (
        <RangeFacet key={facet.name} facet={facet} noun={list.noun} />
      ))}
      {folded.map((facet) => (
        <TickFacet key={facet.name} facet={facet} noun={list.noun} />
      ))}
      <div className="border-t py-4">
        <Button id="apply" className="w-full">
          Apply filters
        </Button>
      </div>
    </Panel>
  );
}
