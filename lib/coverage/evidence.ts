import { type Figure, figuresOf } from '#lib/audit/figures';
import type { Catalog } from '#lib/domain/catalog';
import { generatedAt } from '#lib/domain/generated-at';
import { formatDate } from '#lib/format/date';

const { format } = new Intl.NumberFormat('en-US');

const hasKind = ({ sources }: Figure, kind: string): boolean => sources.some((source) => source.kind === kind);

/** What the data rests on, in words: its figures, each counted by the strongest kind of source, and its newest day. */
export function describeEvidence(catalog: Catalog): string {
  const figures = figuresOf(catalog);
  const primary = figures.filter((figure) => hasKind(figure, 'primary')).length;
  const university = figures.filter((figure) => !hasKind(figure, 'primary') && hasKind(figure, 'university')).length;
  const others = figures.length - primary - university;
  return `${format(figures.length)} figures, each with its source, free to use. ${format(primary)} rest on the program, the law or official statistics, ${format(university)} on a university’s page, and ${format(others)} on the press, captures or private pages only. Newest day in it: ${formatDate(generatedAt(catalog))}.`;
}
