import { formatDollars } from '#lib/answers/earnings';
import { linearScale } from '#lib/chart/scale';
import type { Field } from '#lib/domain/catalog';

/** The medians of subjects of which both are known, on one scale from 0 in US dollars a year; nothing where there is none. */
export function earningsDots({ medians }: NonNullable<Field['earnings']>) {
  const rows = medians.flatMap(({ subject, master, bachelor }) =>
    master === undefined || bachelor === undefined
      ? []
      : [{ subject, words: `${formatDollars(bachelor)} and ${formatDollars(master)}`, master, bachelor }],
  );
  if (rows.length === 0) return undefined;
  return { rows, scale: linearScale(rows.flatMap(({ master, bachelor }) => [master, bachelor])) };
}
