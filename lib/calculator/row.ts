import type { Currency } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';
import type { Source } from '#lib/domain/source';
import { formatYear } from '#lib/format/date';
import type { BoxName } from './boxes';
import type { Figure, FigureName, Figures } from './figure';
import type { Question } from './question';
import type { RouteId, RouteSum, Setting } from './route-sum';

/** What one route has of a row. */
export interface Cell {
  /** Left out where the route has no such step. */
  readonly words?: string;
  /** The year of the figure, or what the sum leaves out. */
  readonly small?: string | undefined;
  /** Where the visitor entered it. */
  readonly yours?: BoxName | undefined;
  /** Words in place of a number: not found, none. */
  readonly isQuiet?: boolean;
}

/** A sentence of a working, with the sources of what it says. */
export interface Told {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** A step of the four routes: what each has of it, and how it was worked out. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly cells: Readonly<Partial<Record<RouteId, Cell>>>;
  readonly working: readonly Told[];
  /** The box in which to enter another figure. */
  readonly box?: BoxName | undefined;
  readonly isSum?: boolean;
}

export const noStep: Cell = {};

/** A figure as a cell: the visitor’s, the record’s with its year, or the words that there is none. */
export function cellOf(figure: Figure, format: (value: NumberRange) => string): Cell {
  const { value, words, standing, record, box } = figure;
  if (!value) return { words: 'not found', isQuiet: true };
  if (standing === 'yours') return { words: words ?? format(value), yours: box };
  return { words: words ?? format(value), small: record ? formatYear(record.asOf) : undefined };
}

export const told = ({ label, says, sources, standing }: Figure, title = label): Told => ({
  text: `${title}: ${says}`,
  sources: standing === 'yours' ? [] : sources,
});

/** The same cell for every route that has the step. */
export const forRoutes = (routes: readonly RouteSum[], ids: readonly RouteId[], cell: Cell): Row['cells'] =>
  Object.fromEntries(routes.map(({ id }) => [id, ids.includes(id) ? cell : noStep]));

export const withProgram: readonly RouteId[] = ['program', 'both'];

export interface Asked {
  readonly question: Question;
  readonly figures: Figures;
  readonly routes: readonly RouteSum[];
  readonly setting: Setting;
  readonly currency: { readonly program: Currency; readonly degree: Currency };
}

/** A row with one figure that is the same wherever the route has the step. */
export function sameRow(
  { figures, routes }: Asked,
  name: FigureName,
  ids: readonly RouteId[],
  format: (value: NumberRange) => string,
): Row {
  const figure = figures[name];
  return {
    id: name,
    label: figure.label,
    cells: forRoutes(routes, ids, cellOf(figure, format)),
    working: [told(figure)],
    box: figure.box,
  };
}
