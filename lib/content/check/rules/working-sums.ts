import { diagnoseValue } from '#lib/content/read/diagnose';
import { addUp, findFalseEquation, findForeignSign } from '#lib/domain/working';
import { listValues } from '../find-entries';
import { formatPath } from '../words';
import type { FileRule } from './rule';

/** Prices are rounded to whole units of a currency. */
const rounding = 1;

const write = (low: number, high: number): string => (low === high ? `${low}` : `${low} to ${high}`);

/** What is wrong with the sum that a price rests on. */
function findFault(working: string, price: object): string | undefined {
  const read = (name: string): unknown => price[name as keyof typeof price];
  const equation = findFalseEquation(working);
  if (equation) return `has a sum that does not come out: ${equation}`;
  const sign = findForeignSign(working, read('currency'));
  if (sign) return `counts in ${sign}, but the figure is in ${String(read('currency'))}`;
  const sum = addUp(working);
  const [low, high] = [read('amount') ?? read('min'), read('amount') ?? read('max')];
  if (!sum || typeof low !== 'number' || typeof high !== 'number') return undefined;
  if (Math.abs(sum.min - low) <= rounding && Math.abs(sum.max - high) <= rounding) return undefined;
  return `comes to ${write(sum.min, sum.max)}, but the figure is ${write(low, high)}`;
}

/** What `working` adds up to is the price it stands beside. */
export const workingSums: FileRule = ({ valid }) => {
  if (!valid) return [];
  return listValues(valid.properties).flatMap(({ path, value, within: [group] }) => {
    if (path.at(-1) !== 'working' || typeof value !== 'string' || !group || !('currency' in group)) return [];
    const fault = findFault(value, group);
    if (!fault) return [];
    const message = `\`${formatPath(path)}\` ${fault}`;
    return [diagnoseValue(valid, path, { code: 'working-sum', message, label: 'does not give the figure' })];
  });
};
