import { diagnoseValue } from '#lib/content/read/diagnose';
import type { Path } from '#lib/content/read/front-matter';
import { isSmallUnit } from '#lib/domain/credit';
import { type Currency, currencies } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';
import { inCurrency, usualRanges } from '#lib/domain/usual';
import { listValues } from '../find-entries';
import { formatPath } from '../words';
import { findNumberFault } from './number-form';
import type { FileRule } from './rule';

/** Names that say which of several figures it is, and not of what kind. */
const ends = new Set<PropertyKey>(['amount', 'min', 'max', 'also']);

const read = (name: string, within: readonly object[]): unknown =>
  within.map((group) => group[name as keyof typeof group]).find((value) => value !== undefined);

function findRange(kind: string, path: Path, within: readonly object[]): NumberRange | undefined {
  const place = `${kind} ${path.filter((part) => typeof part === 'string' && !ends.has(part)).join('.')}`;
  const unit = read('unit', within);
  const small = typeof unit === 'string' && isSmallUnit(unit) ? 'credit' : '';
  const details = [small, read('system', within)].map((detail) => usualRanges[`${place} ${String(detail)}`]);
  const usual = details.find((range) => range !== undefined) ?? usualRanges[place];
  const currency = currencies.find((one): one is Currency => one === read('currency', within));
  return usual && currency ? inCurrency(usual, currency) : usual;
}

/** A reason is a sentence: `unusual: yes` says nothing. */
const isReason = (value: unknown): boolean => typeof value === 'string' && value.trim().split(/\s+/).length > 2;

/** Whether the figure that a number belongs to says why it is unusual; a price under `also` is one of its own. */
function isUnusual(within: readonly object[]): boolean {
  const figure = within.find((group) => 'sources' in group);
  return figure !== undefined && 'unusual' in figure && isReason(figure.unusual);
}

/** Whether `unusual` stands in the group at a path, or in one of its other prices. */
export const isExplained = (properties: object, path: Path): boolean =>
  listValues(properties).some(
    (entry) =>
      entry.path.at(-1) === 'unusual' &&
      isReason(entry.value) &&
      path.every((part, index) => entry.path[index] === part),
  );

/**
 * No figure is outside the range that its kind has ever had, unless `unusual` beside it says why: a digit too many or a
 * comma misread makes a price that looks like any other.
 */
export const usualFigures: FileRule = ({ valid }) => {
  if (!valid) return [];
  return listValues(valid.properties).flatMap((entry) => {
    const { path, value, within } = entry;
    const usual = typeof value === 'number' ? findRange(valid.kind, path, within) : undefined;
    if (!usual || typeof value !== 'number' || (value >= usual.min && value <= usual.max)) return [];
    if (isUnusual(within) || findNumberFault(valid, entry)) return [];
    const message = `\`${formatPath(path)}\` is ${value}, and every such figure on record is between ${usual.min} and ${usual.max}`;
    return [diagnoseValue(valid, path, { code: 'figure-unusual', message, label: 'is a digit missing or too many?' })];
  });
};
