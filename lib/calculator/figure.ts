import { isOld } from '#lib/domain/age';
import type { Known } from '#lib/domain/fact';
import type { Currency, MoneyRange } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';
import type { Source } from '#lib/domain/source';
import type { BoxName } from './boxes';

/** The figures that routes are worked out from. */
export const figureNames = [
  'price',
  'exam',
  'again',
  'repeat',
  'grant',
  'programHelp',
  'programHelpSum',
  'share',
  'left',
  'unit',
  'size',
  'whole',
  'fees',
  'degreeHelp',
  'programMonths',
  'leftMonths',
  'wholeMonths',
  'otherPrice',
  'otherMonths',
  'pay',
] as const;
export type FigureName = (typeof figureNames)[number];

/** Whose a figure is, or how far it can be relied on. */
export const standings = ['yours', 'recent', 'old', 'inferred', 'missing', 'ours'] as const;
export type Standing = (typeof standings)[number];

/** One figure: the visitor’s, the record’s, ours, or missing; shares are parts of one, money is in `currency`. */
export interface Figure {
  readonly name: FigureName;
  readonly label: string;
  readonly value?: NumberRange | undefined;
  readonly standing: Standing;
  readonly currency?: Currency | undefined;
  /** The value as it is said, where that is more than a number. */
  readonly words?: string | undefined;
  /** Where it comes from, in a sentence or two. */
  readonly says: string;
  /** What the record has, whoever’s figure is used. */
  readonly record?: Known<NumberRange> | undefined;
  /** Prices of the record that are not counted, since they are of other people, another year or another way to study. */
  readonly apart?: readonly Known<MoneyRange>[] | undefined;
  readonly sources: readonly Source[];
  /** Why one that the visitor enters changes nothing. */
  readonly idle?: string | undefined;
  /** The box in which the visitor may enter their own. */
  readonly box?: BoxName | undefined;
}

export type Figures = Readonly<Record<FigureName, Figure>>;

/** The numbers alone, for working out. */
export type Values = Readonly<Partial<Record<FigureName, NumberRange>>>;

export const valuesOf = (figures: Figures): Values =>
  Object.fromEntries(Object.values(figures).flatMap(({ name, value }) => (value ? [[name, value]] : [])));

export const exactly = (value: number): NumberRange => ({ min: value, max: value });

/** How far a figure of the record can be relied on. */
export function standingOfFact({ how, asOf, lookedOn }: Known<unknown>): Standing {
  if (how === 'inferred') return 'inferred';
  return isOld({ asOf, lookedOn }) ? 'old' : 'recent';
}
