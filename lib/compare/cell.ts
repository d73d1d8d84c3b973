import type { CreditShare } from '#lib/domain/credit';
import type { Fact } from '#lib/domain/fact';
import type { PartialDate } from '#lib/domain/partial-date';
import type { Source } from '#lib/domain/source';
import type { Status } from '#lib/domain/status';
import { describeProvenance, otherFigures } from '#lib/format/provenance';

/** One value of a side by side, before any markup. */
export type ComparedCell =
  | {
      readonly kind: 'figure';
      readonly value: string;
      readonly unit?: string | undefined;
      readonly how: string;
      readonly sources: readonly Source[];
    }
  | { readonly kind: 'text'; readonly text: string; readonly sources: readonly Source[] }
  | {
      readonly kind: 'credit';
      readonly share: CreditShare | undefined;
      readonly entryOnly: boolean;
      readonly text: string;
      readonly sources: readonly Source[];
    }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'not-found'; readonly lookedOn: PartialDate }
  | { readonly kind: 'not-applicable'; readonly reason: string };

/** A fact as a cell: the number with its year, how we know it, what it covers and rival figures. */
export function factCell<T>(fact: Fact<T>, format: (value: T) => string, unit?: string): ComparedCell {
  if (fact.state === 'unknown') return { kind: 'not-found', lookedOn: fact.lookedOn };
  if (fact.state === 'not-applicable') return { kind: 'not-applicable', reason: fact.reason };
  const others = otherFigures(fact, format);
  const how = [describeProvenance(fact), fact.basis, others && `other figures: ${others}`].filter(Boolean).join('; ');
  return { kind: 'figure', value: format(fact.value), unit, how, sources: fact.sources };
}

/** Words with their sources, or that nothing was found. */
export function textCell(
  text: string | undefined,
  sources: readonly Source[] | undefined,
  lookedOn: PartialDate,
): ComparedCell {
  return text ? { kind: 'text', text, sources: sources ?? [] } : { kind: 'not-found', lookedOn };
}

/** The sources behind a cell. */
export function sourcesOf(cell: ComparedCell): readonly Source[] {
  if (cell.kind === 'status') return cell.status.sources;
  return 'sources' in cell ? cell.sources : [];
}

/** What a reader would call the value, to tell equal cells from different ones; nothing when it is not known. */
export function valueOfCell(cell: ComparedCell): string | undefined {
  switch (cell.kind) {
    case 'figure':
      return `${cell.value} ${cell.unit ?? ''}`;
    case 'text':
      return cell.text;
    case 'credit':
      return cell.text;
    case 'status':
      return cell.status.is;
    case 'not-found':
      return undefined;
    case 'not-applicable':
      return cell.reason;
  }
}
