import type { Catalog } from '#lib/domain/catalog';
import type { NumberRange } from '#lib/domain/range';
import type { RangeChoice } from '#lib/site/address-reader';
import { readColumns } from './columns';
import type { List } from './list';
import { isBounded, type Matches, overlaps } from './match';
import { type ListQuery, toSearch, withPart } from './query';

/** Records on the far side of a limit: how many, from or up to which figure, and the search that shows them. */
export interface Beyond {
  readonly count: number;
  /** The figure nearest to the limit. */
  readonly nearest: string;
  readonly search: string;
  /** Records within the limit that the search shows as well: their figure is a range that reaches both. */
  readonly alsoWithin: number;
}

/**
 * What a limit does to the records that all other filters leave: those within, above and below it and those whose figure
 * is not known. The four add up to those records.
 */
export interface Limit {
  readonly name: string;
  /** "within $1,500", "from $500", "from $500 to $1,500". */
  readonly bounds: string;
  readonly within: number;
  readonly above?: Beyond;
  readonly below?: Beyond;
  readonly unknown: number;
  /** Whether the list shows those not known too, and the search of the list that does the opposite. */
  readonly showsUnknown: boolean;
  readonly toggled: string;
}

function boundsInWords({ min, max }: RangeChoice, format: (value: number) => string): string {
  const to = max === undefined ? '' : format(max);
  if (min === undefined) return `within ${to}`;
  return to ? `from ${format(min)} to ${to}` : `from ${format(min)}`;
}

/** An address holds two decimals: rounded away from the limit's side, no record is lost. */
const down = (value: number): number => Math.floor(value * 100) / 100;
const up = (value: number): number => Math.ceil(value * 100) / 100;

/** Every limit in force, in the order of the panel. */
export function readLimits<R extends object>(
  list: List<R>,
  catalog: Catalog,
  { matching, missedBy }: Matches,
  query: ListQuery,
): Limit[] {
  const { figures } = readColumns(list, catalog);
  return Object.entries(list.ranges).flatMap(([name, { format }]): Limit[] => {
    const choice = query.ranges[name];
    if (!choice || !isBounded(choice)) return [];
    const search = (bounds: RangeChoice) =>
      toSearch(list, withPart(list, query, { ranges: { ...query.ranges, [name]: bounds } }));
    const found = [...matching, ...(missedBy.get(name) ?? [])].map((row) => figures.get(name)?.[row]);
    const known = found.filter((figure): figure is NumberRange => figure !== undefined);
    const within = known.filter((figure) => overlaps(figure, choice));
    const beyond = (
      some: readonly NumberRange[],
      nearest: number,
      bounds: Partial<RangeChoice>,
    ): Beyond | undefined => {
      const shown = { ...bounds, unknown: false };
      const alsoWithin = within.filter((figure) => overlaps(figure, shown)).length;
      return some.length > 0
        ? { count: some.length, nearest: format(nearest), search: search(shown), alsoWithin }
        : undefined;
    };
    const higher = known.filter(({ min }) => min > (choice.max ?? Number.POSITIVE_INFINITY));
    const lower = known.filter(({ max }) => max < (choice.min ?? 0));
    const [lowest, highest] = [Math.min(...higher.map(({ min }) => min)), Math.max(...lower.map(({ max }) => max))];
    const [above, below] = [
      beyond(higher, lowest, { min: down(lowest) }),
      beyond(lower, highest, { max: up(highest) }),
    ];
    return [
      {
        name,
        bounds: boundsInWords(choice, format),
        within: within.length,
        ...(above && { above }),
        ...(below && { below }),
        unknown: found.length - known.length,
        showsUnknown: choice.unknown,
        toggled: search({ ...choice, unknown: !choice.unknown }),
      },
    ];
  });
}
