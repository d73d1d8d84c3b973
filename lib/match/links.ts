import { mostItems } from '#lib/side-by-side/selection';
import type { Answers } from './answers';
import type { Sorted } from './sort-programs';

const toSearch = (pairs: [string, string][]): string => `?${new URLSearchParams(pairs)}`;

/** The query that puts the first of the kept programs side by side; empty for fewer than two. */
export function compareKept({ fits, may }: Pick<Sorted, 'fits' | 'may'>): string {
  const first = [...fits, ...may].slice(0, mostItems);
  return first.length < 2 ? '' : toSearch(first.map(({ program }) => ['program', program.slug]));
}

/** The query of the list of degrees that shows every direct alternative within the budget for a whole degree. */
export const degreesWithin = ({ field, degreeBudget }: Answers): string =>
  toSearch([
    ...(field ? [['field', field.slug] as [string, string]] : []),
    ['tuition-max', String(degreeBudget)],
    ['way', 'direct'],
  ]);
