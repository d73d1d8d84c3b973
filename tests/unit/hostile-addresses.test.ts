import { expect, test } from 'vitest';
import { compareItems } from '#lib/compare/compare';
import { mostItems, parseSelection, selectionToSearch } from '#lib/compare/selection';
import { browsePrograms } from '#lib/directory/browse';
import { browsePathways } from '#lib/ledger/ledger';
import { hostileSearches, paramsOf } from '../support/hostile';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const searches = hostileSearches(10_000);
const lists = ['programs', 'pathways', 'comparison'] as const;

interface Remark {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}

/** Remarks that a page could not show: too many, too long, or no sentence. */
const unreadable = (remarks: readonly Remark[]): readonly Remark[] =>
  remarks.length > 10
    ? remarks
    : remarks.filter(({ name, value, reason }) => name.length > 41 || value.length > 41 || !/[.?]$/.test(reason));

/** The queries for which a list breaks one of its promises; each list gets its third of them. */
function broken(
  list: (typeof lists)[number],
  promises: (params: Record<string, string | string[]>) => Readonly<Record<string, boolean>>,
): string[] {
  const own = searches.filter((_, index) => lists[index % lists.length] === list);
  return own.flatMap((search) =>
    Object.entries(promises(paramsOf(search))).flatMap(([promise, kept]) => (kept ? [] : [`${promise}: ${search}`])),
  );
}

test('hostile addresses of the directory each give a page that counts what it lists', () => {
  const faults = broken('programs', (params) => {
    const view = browsePrograms(catalog, params);
    const again = browsePrograms(catalog, paramsOf(view.search));
    const ticked = view.facets.flatMap(({ options }) => options.map(({ count }) => count));
    return {
      'the remarks can be read': unreadable(view.ignored).length === 0,
      'no more match than there are': view.count <= view.total && view.total === catalog.programs.length,
      'the page is one of the result': view.page >= 1 && view.page <= view.pages,
      'only the last page is short': view.programs.length === 0 ? view.count === 0 : view.count > 0,
      'no count is beyond the whole': ticked.every((count) => count >= 0 && count <= view.total),
      'the canonical address gives the same': again.search === view.search && again.count === view.count,
      'the canonical address is understood': again.ignored.length === 0,
    };
  });
  expect(faults).toEqual([]);
});

test('hostile addresses of the pathways each give rows of the record', () => {
  const faults = broken('pathways', (params) => {
    const view = browsePathways(catalog, params);
    const again = browsePathways(catalog, paramsOf(view.search));
    return {
      'the remarks can be read': unreadable(view.ignored).length === 0,
      'no more match than there are': view.pathways.length <= view.total && view.total === catalog.pathways.length,
      'the canonical address gives the same':
        again.search === view.search && again.pathways.length === view.pathways.length,
      'the canonical address is understood': again.ignored.length === 0,
    };
  });
  expect(faults).toEqual([]);
});

test('hostile addresses of the comparison each give a table that fits', () => {
  const faults = broken('comparison', (params) => {
    const { selection, ignored } = parseSelection(catalog, params);
    const { columns, rows, rowCount, differing } = compareItems(selection);
    const again = parseSelection(catalog, paramsOf(selectionToSearch(selection)));
    return {
      'the remarks can be read': unreadable(ignored).length === 0,
      'no more columns than fit': columns.length <= mostItems,
      'every row has a cell for each column': rows.every(({ cells }) => cells.length === columns.length),
      'no more rows differ than there are': differing <= rowCount && rows.length <= rowCount,
      'the canonical address is understood': again.ignored.length === 0,
    };
  });
  expect(faults).toEqual([]);
});
