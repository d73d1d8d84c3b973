import type { Catalog } from '#lib/domain/catalog';
import { generatedAt } from '#lib/domain/generated-at';
import { isLinkable, type Source } from '#lib/domain/source';
import { csvLines } from '#lib/export/csv';
import { formatDate } from '#lib/format/date';
import { siteUrl } from '#lib/site/config';
import { asSeen } from './as-seen';
import { sampleOf } from './sample';
import type { SeenFigure } from './seen';

/** What a reader may find of a figure, in the words to write into the sheet. */
export const auditVerdicts = ['right', 'misleading', 'wrong', 'not checkable'] as const;

/** Figures drawn at random to check one by one, and what they were drawn from. */
export interface Sheet {
  readonly seed: number;
  /** The newest day in the record: the same seed draws the same figures from the same record only. */
  readonly recordDay: string;
  readonly total: number;
  readonly figures: readonly SeenFigure[];
}

/** Draws a sheet of figures as the pages show them: the same ones for the same seed, size and record. */
export function drawSheet(catalog: Catalog, size: number, seed: number): Sheet {
  const all = asSeen(catalog);
  return { seed, recordDay: generatedAt(catalog), total: all.length, figures: sampleOf(all, size, seed) };
}

/** What the sheet is, in one sentence. */
export const describeSheet = ({ seed, recordDay, total, figures }: Sheet): string =>
  `${figures.length} of ${total} figures as the pages show them, seed ${seed}, record of ${formatDate(recordDay)}`;

const linkOf = (source: Source): string => {
  if (isLinkable(source)) return source.url;
  return source.link === 'gone' ? `gone on ${formatDate(source.goneOn)}` : `not linked: ${source.why}`;
};

/** One cell for all sources: a line for each, in the same order in every column. */
const ofEach = ({ sources }: SeenFigure, tell: (source: Source) => string): string => sources.map(tell).join('\n');

/** The columns of a sheet, in order: the name of each and what it says of a figure. The last two are left to fill in. */
export const sheetColumns: readonly (readonly [string, (figure: SeenFigure) => string])[] = [
  ['page', ({ page }) => `${siteUrl}${page}`],
  ['heading', ({ heading }) => heading],
  ['label', ({ label }) => label],
  ['value', ({ value }) => value],
  ['unit', ({ unit }) => unit ?? ''],
  ['beside it', ({ beside }) => beside.join('\n')],
  ['date', ({ asOf, sources }) => (sources.length > 0 ? formatDate(asOf) : 'of the record')],
  ['how', ({ how }) => how],
  ['firmness', ({ firmness }) => firmness ?? ''],
  ['sources', (figure) => ofEach(figure, ({ title }) => title)],
  ['publishers', (figure) => ofEach(figure, ({ publisher }) => publisher)],
  ['kinds', (figure) => ofEach(figure, ({ kind }) => kind)],
  ['links', (figure) => ofEach(figure, linkOf)],
  ['quotes', (figure) => ofEach(figure, ({ quote }) => (quote ? `“${quote}”` : 'no quote'))],
  ['verdict', () => ''],
  ['remark', () => ''],
];

/** The sheet as CSV: a line for each figure; seed, day of the record and number of all figures stand on every line. */
export function sheetCsv(sheet: Sheet): string {
  const { seed, recordDay, total, figures } = sheet;
  const drawn = [seed, figures.length, total, recordDay];
  const names = ['number', ...sheetColumns.map(([name]) => name), 'seed', 'sample', 'figures in all', 'record'];
  const lines = figures.map((figure, index) => [index + 1, ...sheetColumns.map(([, tell]) => tell(figure)), ...drawn]);
  return csvLines([names, ...lines]);
}
