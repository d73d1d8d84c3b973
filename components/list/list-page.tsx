import type { ReactNode } from 'react';
import { matchingInWords } from '#lib/format/matching';
import { plural } from '#lib/format/plural';
import type { ListView } from '#lib/list/browse';
import { ListCheckedLine } from '../layout/list-checked-line';
import { AgeLegend } from '../ui/age-mark';
import { AppliedFilters } from './applied-filters';
import { CompareForm } from './compare-form';
import { EmptyState } from './empty-state';
import { FilterPanel } from './filter-panel';
import { IgnoredValues } from './ignored-values';
import { Limits } from './limits';
import { LiveArea } from './live-area';
import { Pager } from './pager';

interface Props<R extends object> {
  view: ListView<R>;
  /** What stands under the count when nothing is filtered. */
  children: ReactNode;
  /** What stands under the count for those who filter so. */
  hint?: ReactNode;
  /** One record in the list. */
  entry: (record: R) => ReactNode;
  /** What stands below the records. */
  foot?: ReactNode;
}

/** A list of records that can be put side by side: how many match, what is applied, the filters and the records. */
export function ListPage<R extends { readonly slug: string; readonly lastVerified: string }>({
  view,
  children,
  hint,
  entry,
  foot,
}: Props<R>) {
  const { list, records, count, total, search } = view;
  return (
    <LiveArea>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-4 pt-4 lg:grid-cols-[15rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:pt-6">
        <div className="lg:col-start-2">
          <div role="status">
            <h1>{plural(count, list.noun)}</h1>
          </div>
          <Limits view={view} />
          <p className="mt-2 max-w-measure text-sm empty:hidden">
            {count === total ? children : view.limits.length === 0 && matchingInWords(count, total)}
          </p>
          {hint && <p className="mt-2 text-sm">{hint}</p>}
          <IgnoredValues ignored={view.ignored} />
        </div>
        <div className="lg:row-span-2 lg:row-start-1">
          <FilterPanel view={view} />
        </div>
        <div className="group-aria-busy/live:opacity-60">
          <AppliedFilters view={view} />
          {count === 0 ? (
            <EmptyState view={view} />
          ) : (
            <CompareForm noun={list.noun}>
              <ol className="mt-2 border-t-2 border-ink">
                {records.map((record) => (
                  <li key={record.slug}>{entry(record)}</li>
                ))}
              </ol>
            </CompareForm>
          )}
          {count > 0 && <AgeLegend />}
          <Pager view={view} />
          <ListCheckedLine records={records} dataPath={list.path} search={search} />
        </div>
      </div>
      {foot}
    </LiveArea>
  );
}
