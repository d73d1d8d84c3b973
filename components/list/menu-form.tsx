import { plural } from '#lib/format/plural';
import type { ListView } from '#lib/list/browse';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { AppliedFilters } from './applied-filters';
import { Panel } from './panel';
import { SortField } from './sort-field';

/** Filters and order of a list that takes one value of each filter: a form of menus, and what is in force. */
export function MenuForm<R extends object>({ view }: { view: ListView<R> }) {
  const { list, query, facets, search, total } = view;
  return (
    <div className="mb-8 space-y-4">
      <Panel view={view}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-3 border-b py-4 md:grid-cols-2 lg:grid-cols-3 lg:border-t">
          {facets.map(({ name, title, any, options }) => (
            <Field key={name} id={name} label={title}>
              <Choice name={name} value={query.chosen[name]?.[0] ?? ''}>
                <option value="">{any}</option>
                {options.map(({ value, label, count }) => (
                  <option key={value} value={value}>{`${label} (${count})`}</option>
                ))}
              </Choice>
            </Field>
          ))}
          <SortField view={view} />
          <div className="flex flex-wrap items-center gap-4 py-1 md:col-span-full">
            <Button id="apply">Apply</Button>
            {search && (
              <a href={list.path} data-live="">
                Show all {plural(total, list.noun)}
              </a>
            )}
          </div>
        </div>
      </Panel>
      <AppliedFilters view={view} />
    </div>
  );
}
