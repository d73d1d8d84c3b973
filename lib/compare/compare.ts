import type { Source } from '#lib/domain/source';
import { numberSources } from '#lib/site/citations';
import { routes } from '#lib/site/routes';
import { type ComparedCell, sourcesOf, valueOfCell } from './cell';
import { degreeCells } from './degree-cells';
import { programCells } from './program-cells';
import { type RowName, rowLabels, rowNames } from './rows';
import { type Item, type Selection, selectionToSearch } from './selection';

/** Whether a row's values agree. Unknown is not agreement: two unknowns are "unknown for all". */
export type Sameness = 'same' | 'differs' | 'unknown-for-all';

export interface ComparedColumn {
  readonly kind: Item['kind'];
  readonly slug: string;
  readonly title: string;
  readonly university: string;
  /** The record's own page. */
  readonly path: string;
  readonly removeSearch: string;
}

export interface ComparedRow {
  readonly name: RowName;
  readonly label: string;
  readonly sameness: Sameness;
  readonly cells: readonly ComparedCell[];
}

/** A side by side as data. */
export interface Comparison {
  readonly columns: readonly ComparedColumn[];
  /** The rows to show: all, or only those that differ. */
  readonly rows: readonly ComparedRow[];
  readonly rowCount: number;
  readonly differing: number;
  readonly onlyDiffering: boolean;
  readonly toggleSearch: string;
  /** Sources of the rows shown, each once, in the order of reading. */
  readonly sources: readonly Source[];
}

/**
 * Decides on what a reader sees as the value, not on sources, dates or captions. What is not kept for a kind of record
 * is no value: such a cell beside one not found is "unknown for all".
 */
export function samenessOf(cells: readonly ComparedCell[]): Sameness {
  const values = cells.map(valueOfCell);
  if (values.every((value) => value === undefined)) return 'unknown-for-all';
  return new Set(values).size === 1 ? 'same' : 'differs';
}

function columnOf(item: Item, selection: Selection): ComparedColumn {
  const { kind, record } = item;
  const rest = selection.items.filter((other) => other !== item);
  return {
    kind,
    slug: record.slug,
    title: record.title,
    university: record.institution.short,
    path: kind === 'program' ? routes.program(record.slug) : routes.degree(record.slug),
    removeSearch: selectionToSearch({ ...selection, items: rest }),
  };
}

/** Puts the chosen records side by side; rows are the same for programs and degrees so that unlike things compare. */
export function compareItems(selection: Selection): Comparison {
  const cells = selection.items.map((item) =>
    item.kind === 'program' ? programCells(item.record) : degreeCells(item.record),
  );
  const all = rowNames.map((name): ComparedRow => {
    const row = cells.map((column) => column[name]);
    return { name, label: rowLabels[name], sameness: samenessOf(row), cells: row };
  });
  const differing = all.filter(({ sameness }) => sameness === 'differs');
  const rows = selection.onlyDiffering ? differing : all;
  return {
    columns: selection.items.map((item) => columnOf(item, selection)),
    rows,
    rowCount: all.length,
    differing: differing.length,
    onlyDiffering: selection.onlyDiffering,
    toggleSearch: selectionToSearch({ ...selection, onlyDiffering: !selection.onlyDiffering }),
    sources: numberSources(rows.flatMap((row) => row.cells.flatMap(sourcesOf))).entries.map(({ source }) => source),
  };
}
