import { diagnoseValue } from '#lib/content/read/diagnose';
import { type Currency, currencies, decimalsOf } from '#lib/domain/money';
import { type Entry, listValues } from '../find-entries';
import type { AnyValidFile } from '../validate';
import { formatPath } from '../words';
import type { FileRule } from './rule';

/** Digits, and digits behind a point; no sign but that of a loss, no zero in front. */
const plain = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;

/** More digits than this are no number of learners or money that anyone has counted. */
const mostDigits = 12;

const isCurrency = (value: unknown): value is Currency => currencies.some((currency) => currency === value);

/** The most digits behind the point of a number: cents for money, hundredths for anything else. */
function mostDecimals(group: object | undefined): number {
  const currency = group && 'currency' in group ? group.currency : undefined;
  return isCurrency(currency) ? decimalsOf(currency) : 2;
}

/** What is wrong with how a number is written; nothing when it is plain. */
export function findNumberFault({ front, source }: AnyValidFile, { path, within }: Entry): string | undefined {
  const { start, end } = front.locateValue(path);
  return findFault(
    source.text.slice(start, end),
    within.find((group) => !Array.isArray(group)),
  );
}

function findFault(written: string, group: object | undefined): string | undefined {
  const [whole, decimals = ''] = plain.exec(written) ?? [];
  if (whole === undefined) return 'expected plain digits, such as `1350` or `1350.50`';
  if (whole.length > mostDigits) return `expected ${mostDigits} digits at most`;
  const most = mostDecimals(group);
  return decimals.length > most ? `expected ${most} digits behind the point at most` : undefined;
}

/** Every number is written in plain digits: YAML also reads `0x10` as 16 and `1e3` as 1000, and `1.495` may mean 1495. */
export const numberForm: FileRule = ({ valid }) => {
  if (!valid) return [];
  return listValues(valid.properties).flatMap((entry) => {
    const { path, value } = entry;
    const label = typeof value === 'number' ? findNumberFault(valid, entry) : undefined;
    if (!label) return [];
    const { start, end } = valid.front.locateValue(path);
    const message = `\`${formatPath(path)}\` is written \`${valid.source.text.slice(start, end)}\`, which is not a plain number`;
    return [diagnoseValue(valid, path, { code: 'number-form', message, label })];
  });
};
