import type { DirectoryView } from '#lib/directory/browse';
import { plural } from '#lib/format/plural';
import { routes } from '#lib/site/routes';
import { ListCheckedLine } from '../layout/list-checked-line';
import { AppliedFilters } from './applied-filters';
import { CompareForm } from './compare-form';
import { EmptyState } from './empty-state';
import { FilterPanel } from './filter-panel';
import { IgnoredValues } from './ignored-values';
import { LiveResults } from './live-results';
import { Pager } from './pager';
import { ProgramEntry } from './program-entry';

/** The directory: how many match, what is applied, the filters and the programs. */
export function Directory({ view }: { view: DirectoryView }) {
  return (
    <LiveResults search={view.search}>
      <div className="dir">
        <div className="dir-head">
          <div role="status">
            <h1>{plural(view.count, 'program')}</h1>
          </div>
          <p>
            {view.count === view.total
              ? 'All MicroMasters programs on record, open and closed.'
              : `of ${view.total} on record match.`}{' '}
            The number beside a filter says how many you would see with it, the other filters kept.
          </p>
          <IgnoredValues ignored={view.ignored} />
        </div>
        <FilterPanel view={view} />
        <div className="results">
          <AppliedFilters view={view} />
          {view.count === 0 ? (
            <EmptyState view={view} />
          ) : (
            <CompareForm>
              <ol className="entries">
                {view.programs.map((program) => (
                  <ProgramEntry key={program.slug} program={program} />
                ))}
              </ol>
            </CompareForm>
          )}
          <Pager view={view} />
          <ListCheckedLine records={view.programs} dataPath={routes.programs()} search={view.search} />
        </div>
      </div>
    </LiveResults>
  );
}
