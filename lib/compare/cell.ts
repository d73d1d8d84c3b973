import type { CreditPathway } from '#lib/domain/catalog';
import type { CreditShare } from '#lib/domain/credit';
import type { Fact } from '#lib/domain/fact';
import type { PartialDate } from '#lib/domain/partial-date';
import type { NumberRange } from '#lib/domain/range';
import type { Source } from '#lib/domain/source';
import type { Status } from '#lib/domain/status';
import { formatCreditShare } from '#lib/format/credit';
import { formatDate } from '#lib/format/date';
import { statusLabels } from '#lib/format/labels';
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
  | {
      readonly kind: 'not-applicable';
      readonly reason: string;
      /** Set when the record itself says so; absent when nothing is kept there for such a record. */
      readonly stated?: true;
    };

/** A fact as a cell: the number with its year, how we know it, what it covers and rival figures. */
export function factCell<T>(fact: Fact<T>, format: (value: T) => string, unit?: (value: T) => string): ComparedCell {
  if (fact.state === 'unknown') return { kind: 'not-found', lookedOn: fact.lookedOn };
  if (fact.state === 'not-applicable') return { kind: 'not-applicable', reason: fact.reason, stated: true };
  const others = otherFigures(fact, format);
  const how = [describeProvenance(fact), fact.basis, others && `other figures: ${others}`].filter(Boolean).join('; ');
  return { kind: 'figure', value: format(fact.value), unit: unit?.(fact.value), how, sources: fact.sources };
}

/** Units of ranges: a whole 1 is singular. */
export const inMonths = ({ max }: NumberRange): string => (max === 1 ? 'month' : 'months');
export const inHours = ({ max }: NumberRange): string => (max === 1 ? 'hour' : 'hours');

/** The terms of the pathway that the credit row shows; there are none where no pathway is on record. */
export function conditionsCell(pathway: CreditPathway | undefined, lookedOn: PartialDate): ComparedCell {
  if (!pathway) return { kind: 'not-applicable', reason: 'no credit on record' };
  return textCell(pathway.conditions.join('; '), pathway.sources, lookedOn);
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

/** A whole cell in words, for readers without its markup. */
export function cellInWords(cell: ComparedCell): string {
  switch (cell.kind) {
    case 'figure':
      return `${[cell.value, cell.unit].filter(Boolean).join(' ')} (${cell.how})`;
    case 'text':
      return cell.text;
    case 'credit': {
      const share = cell.share && Object.values(formatCreditShare(cell.share)).join(', ');
      return `${share ?? (cell.entryOnly ? 'A way in, no credit stated' : 'Share not published')} ${cell.text}`;
    }
    case 'status':
      return `${statusLabels[cell.status.is]}, ${cell.status.evidence} ${formatDate(cell.status.asOf)}`;
    case 'not-found':
      return `not found, last looked ${formatDate(cell.lookedOn)}`;
    case 'not-applicable':
      return cell.reason;
  }
}

/** What a reader would call the value, to tell equal cells from different ones; nothing when it is not known. */
export function valueOfCell(cell: ComparedCell): string | undefined {
  switch (cell.kind) {
    case 'figure':
      return `${cell.value} ${cell.unit ?? ''}`;
    case 'text':
      return cell.text;
    case 'credit': {
      const share = cell.share && Object.values(formatCreditShare(cell.share)).join(' ');
      return [cell.entryOnly ? 'entry' : 'credit', share, cell.text].join('; ');
    }
    case 'status':
      return cell.status.is;
    case 'not-found':
      return undefined;
    case 'not-applicable':
      return cell.stated && cell.reason;
  }
}
