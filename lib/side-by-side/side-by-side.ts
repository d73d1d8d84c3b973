import { type Answer, comparableValue, sourcesBehind } from '#lib/answers/answer';
import { numberSources } from '#lib/site/citations';
import { type Lettered, letterItems } from './lettered';
import { isDrawn, sayMissing } from './missing';
import { type AskedRow, askRows } from './rows';
import { pathOf, type Selection, selectionToSearch } from './selection';
import { shortName } from './short-name';
import { summarize } from './summary';
import { verdictBetween } from './verdict';
import { whyNotComparable } from './why-not';

/** Whether a row's values agree. Unknown is not agreement: two unknowns are "unknown for all". */
export type Sameness = 'same' | 'differs' | 'unknown-for-all';

export interface Row extends AskedRow {
  readonly sameness: Sameness;
  /** Why its values cannot be held against each other, though they stand beside each other. */
  readonly whyNot?: string | undefined;
}

/**
 * Decides on what a reader sees as the value, not on sources, dates or captions. What is no part of a kind of
 * record is no value: such an answer beside one not found is "unknown for all".
 */
export function samenessOf(answers: readonly Answer[]): Sameness {
  const values = answers.map(comparableValue);
  if (values.every((value) => value === undefined)) return 'unknown-for-all';
  return new Set(values).size === 1 ? 'same' : 'differs';
}

function makeColumn({ letter, item }: Lettered, selection: Selection) {
  const { kind, record } = item;
  const rest = selection.items.filter((other) => other !== item);
  return {
    letter,
    /** What tells it from the others where there is no room for its title. */
    shortName: shortName(item, selection.items),
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
  const { items } = selection;
  const all = askRows(items).map((row): Row => {
    const sameness = samenessOf(row.answers);
    const whyNot = sameness === 'differs' ? whyNotComparable(row.name, items) : undefined;
    return { ...row, sameness, whyNot };
  });
  const differing = all.filter(({ sameness }) => sameness === 'differs');
  const rows = selection.onlyDiffering ? differing : all;
  const columns = letterItems(items).map((column) => makeColumn(column, selection));
  const drawn = rows.filter(isDrawn);
  return {
    columns,
    /** The differences that matter, in sentences; none for a single record. */
    summary: items.length > 1 ? summarize(items) : [],
    /** What they come to, before the differences. */
    verdict: items.length > 1 ? verdictBetween(items) : '',
    /** The rows asked for: all, or only those that differ. */
    rows,
    rowCount: all.length,
    differing: differing.length,
    /** Those of them that a page draws, and how many there would be: a row with one answer compares nothing. */
    drawn: { rows: drawn, count: all.filter(isDrawn).length, differing: differing.filter(isDrawn).length },
    /** The others, named in a sentence for each set of columns that has no answer. */
    missing: sayMissing(all, columns),
    onlyDiffering: selection.onlyDiffering,
    toggleSearch: selectionToSearch({ ...selection, onlyDiffering: !selection.onlyDiffering }),
    /** Sources of the rows drawn, each once, in the order of reading. */
    sources: numberSources(drawn.flatMap((row) => row.answers.flatMap(sourcesBehind))).entries.map(
      ({ source }) => source,
    ),
  };
}

/** Two to four records side by side, and the head of each. */
export type SideBySide = Readonly<ReturnType<typeof putSideBySide>>;
export type Column = SideBySide['columns'][number];
