import type { Figure, FigureName } from '#lib/calculator/figure';
import { inMoney, inMonths, inPercent } from '#lib/calculator/own';
import type { Source } from '#lib/domain/source';
import { describePrice, describeProvenance } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import { capitalize } from '#lib/format/text';

/** A figure in a line: what it is, as of when and how known, whose it is or what it covers. */
export interface SheetFigure {
  readonly name: FigureName;
  readonly label: string;
  readonly words: string;
  readonly asOf: string;
  readonly sources: readonly Source[];
}

function sayValue({ name, value, words, currency }: Figure): string {
  if (words) return words;
  if (!value) return 'not found';
  if (currency) return inMoney(currency)(value);
  if (name === 'share') return inPercent(value);
  return name.toLowerCase().endsWith('months') ? inMonths(value) : formatRange(value);
}

const ofProgram: ReadonlySet<FigureName> = new Set(['price', 'exam', 'again', 'repeat', 'programMonths']);

/**
 * A figure with its year, shorter than in the calculator: how it was worked out stands there.
 *
 * @param isPast whether the program is closed: nobody can pay its price, so nobody is told to check it first
 */
export function tellFigure(figure: Figure, isPast: boolean): SheetFigure {
  const { name, label, standing, record, currency, says, sources } = figure;
  const base = { name, label, words: sayValue(figure) };
  if (standing === 'yours') return { ...base, asOf: 'You entered it', sources: [] };
  if (!record) return { ...base, asOf: says, sources };
  const canPay = currency && !(isPast && ofProgram.has(name));
  const how = canPay ? describePrice(record) : describeProvenance(record);
  return { ...base, asOf: capitalize([how, record.basis].filter(Boolean).join('; ')), sources };
}
