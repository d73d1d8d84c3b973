/** Names of the figures that are computed from the catalog wherever content asks for them. */
export const liveFigureNames = [
  'programs.count',
  'programs.open.count',
  'programs.closed.count',
  'programs.begun-2016-2017.closed.count',
  'programs.open.price.median',
  'programs.open.duration.median',
  'programs.open.hours.median',
  'programs.open.effort.median',
  'programs.open.course-price.median',
  'programs.open.with-credit.count',
  'programs.open.named-by-others.count',
  'pathways.count',
  'pathways.with-amount.count',
  'pathways.share.range',
  'degrees.tuition.median',
  'degrees.tuition.range',
  'degrees.duration.median',
  'degrees.online.count',
  'degrees.transfer.count',
  'degrees.with-credit.count',
  'degrees.other-money.count',
  'degrees.direct.count',
  'degrees.direct.tuition.median',
  'degrees.direct.tuition.range',
  'degrees.direct.campus.tuition.median',
  'degrees.direct.campus.duration.median',
  'degrees.direct.campus.low-cost.count',
  'degrees.direct.campus.try-first.count',
  'degrees.direct.low-cost.count',
  'degrees.direct.duration.median',
  'degrees.direct.online.count',
  'degrees.direct.try-first.count',
  'degrees.direct.transfer.count',
  'degrees.straight-cheaper.count',
  'programs.open.price.range',
  'programs.open.duration.range',
  'programs.closed.stated.count',
  'programs.with-outcome.count',
  'programs.mathematics.count',
  'programs.lifetime.count',
  'programs.no-lifetime.count',
  'programs.no-lifetime.closed.count',
  'pathways.named-degrees.count',
  'universities.count',
] as const;

export type LiveFigureName = (typeof liveFigureNames)[number];

/** Figures of one record that a text may ask for, by the folder of its file: `programs/mit-finance/price`. */
export const recordFigureNames = {
  programs: ['price', 'duration', 'effort', 'totalHours'],
  degrees: ['tuition', 'tuitionAfterProgram', 'totalHours'],
} as const;

type Folder = keyof typeof recordFigureNames;

export type RecordFigureName = {
  [F in Folder]: `${F}/${string}/${(typeof recordFigureNames)[F][number]}`;
}[Folder];

const recordFigurePattern = new RegExp(
  `^(?:${Object.entries(recordFigureNames)
    .map(([folder, names]) => `${folder}/[^/]+/(?:${names.join('|')})`)
    .join('|')})$`,
);

/** Whether this is how a figure of one record is written; there may be no such record. */
export const isRecordFigure = (name: string): name is RecordFigureName => recordFigurePattern.test(name);

/** A record that a figure counts, with its page, and the value it brings where it brings one. */
export interface Behind {
  readonly title: string;
  readonly path: string;
  readonly value?: string;
}

/**
 * A computed figure ready to show: `value` formatted without unit, what it rests on in words, and the records behind it.
 * `brief` is the statistic in a few words, for a table whose evidence stands elsewhere: "median of 27, 2022 to 2026";
 * `inLine` says also of what, for a line that stands alone: "median of 27 online degrees, 2022 to 2026".
 */
export interface LiveFigure {
  readonly value: string;
  readonly unit?: string | undefined;
  readonly brief?: string;
  readonly inLine?: string;
  readonly basis: string;
  readonly behind: readonly Behind[];
}
