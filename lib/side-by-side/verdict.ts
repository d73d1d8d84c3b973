import { capitalize, verdictLimit } from '#lib/format/text';
import { canBegin, isMixed, letterItems } from './lettered';
import { sayCreditBetween } from './say-credit';
import { sayLengths } from './say-lengths';
import { sayCheapest } from './say-prices';
import { sayStanding } from './say-standing';
import type { Item } from './selection';
import { summarize } from './summary';

/** Clauses as sentences; one that says nothing falls away. */
const inSentences = (clauses: readonly (string | undefined)[]): string =>
  clauses.flatMap((clause) => (clause ? [`${capitalize(clause)}.`] : [])).join(' ');

/**
 * What records side by side come to, before anything else: all differences that matter where they are few. Else what is
 * closed, the firmest link between a program and a degree, and the lowest price of each kind; of one kind alone also
 * the lengths. What is too long loses its last clause.
 */
export function verdictBetween(items: readonly Item[]): string {
  const all = summarize(items).join(' ');
  if (all.length <= verdictLimit) return all;
  const columns = letterItems(items);
  const [credit] = sayCreditBetween(columns);
  const kinds = (['program', 'degree'] as const).map((kind) =>
    columns.filter((column) => canBegin(column) && column.item.kind === kind),
  );
  const prices = kinds.map((those) => (those.length > 0 ? sayCheapest(those) : undefined));
  const clauses = isMixed(items)
    ? [sayStanding(columns), credit, ...prices]
    : [sayStanding(columns), ...prices, credit, sayLengths(columns)];
  const said = clauses.flatMap((clause) => clause ?? []);
  const lengths = said.map((_, cut) => inSentences(said.slice(0, said.length - cut)));
  return lengths.find((words) => words.length <= verdictLimit) ?? inSentences([credit]);
}
