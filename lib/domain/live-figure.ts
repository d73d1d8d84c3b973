/** Names of the figures that are computed from the catalog wherever content asks for them. */
export const liveFigureNames = [
  'programs.count',
  'programs.open.count',
  'programs.closed.count',
  'programs.open.price.median',
  'programs.open.duration.median',
  'programs.open.hours.median',
  'programs.open.with-credit.count',
  'programs.open.named-by-others.count',
  'pathways.count',
  'pathways.with-amount.count',
  'pathways.share.range',
  'degrees.tuition.range',
  'degrees.direct.count',
  'degrees.direct.tuition.median',
  'degrees.direct.tuition.range',
  'programs.open.price.range',
  'programs.open.duration.range',
  'programs.closed.stated.count',
  'programs.with-outcome.count',
  'pathways.named-degrees.count',
  'universities.count',
] as const;

export type LiveFigureName = (typeof liveFigureNames)[number];

/** A computed figure ready to show: `value` formatted without unit, and what it rests on, in words. */
export interface LiveFigure {
  readonly value: string;
  readonly unit?: string | undefined;
  readonly basis: string;
}
