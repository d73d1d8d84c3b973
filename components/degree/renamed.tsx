import type { Degree } from '#lib/domain/catalog';
import { formatList } from '#lib/format/list';

/** What a degree has been called since, beside a way to it: a promise of credit may name the old title only. */
export function Renamed({ degree: { laterTitles } }: { degree: Degree }) {
  return laterTitles.length > 0 && `Renamed since: ${formatList(laterTitles)}. Ask whether the credit holds under it.`;
}
