import { type Answer, comparableValue, sourcesBehind } from '#lib/answers/answer';
import { numberSources } from '#lib/site/citations';
import { askRows } from './rows';
import { type Item, pathOf, type Selection, selectionToSearch } from './selection';

/** Whether a row's values agree. Unknown is not agreement: two unknowns are "unknown for all". */
export type Sameness = 'same' | 'differs' | 'unknown-for-all';

export interface Row {
  readonly name: string;
  readonly label: string;
  readonly sameness: Sameness;
  readonly answers: readonly Answer[];
}

/**
 * Decides on what a reader sees as the value, not on sources, dates or captions. What is not kept for a kind of record
 * is no value: such an answer beside one not found is "unknown for all".
 */
export function samenessOf(answers: readonly Answer[]): Sameness {
  const values = answers.map(comparableValue);
  if (values.every((value) => value === undefined)) return 'unknown-for-all';
  return new Set(values).size === 1 ? 'same' : 'differs';
}

function makeColumn(item: Item, selection: Selection) {
  const { kind, record } = item;
  const rest = selection.items.filter((other) => other !== item);
  return {
    kind,
    slug: record.slug,
    title: record.title,
    university: record.institution.short,
    path: pathOf(item),
    removeSearch: selectionToSearch({ ...selection, items: rest }),
  };
}

/** Puts two to four chosen records side by side, as data. */
export function putSideBySide(selection: Selection) {
  const all = askRows(selection.items).map((row): Row => ({ ...row, sameness: samenessOf(row.answers) }));
  const differing = all.filter(({ sameness }) => sameness === 'differs');
  const rows = selection.onlyDiffering ? differing : all;
  return {
    columns: selection.items.map((item) => makeColumn(item, selection)),
    /** The rows to show: all, or only those that differ. */
    rows,
    rowCount: all.length,
    differing: differing.length,
    onlyDiffering: selection.onlyDiffering,
    toggleSearch: selectionToSearch({ ...selection, onlyDiffering: !selection.onlyDiffering }),
    /** Sources of the rows shown, each once, in the order of reading. */
    sources: numberSources(rows.flatMap((row) => row.answers.flatMap(sourcesBehind))).entries.map(
      ({ source }) => source,
    ),
  };
}

/** Two to four records side by side, and the head of each. */
export type SideBySide = Readonly<ReturnType<typeof putSideBySide>>;
export type Column = SideBySide['columns'][number];
