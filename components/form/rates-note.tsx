import { formatCountry } from '#lib/format/country';

/** For whom prices are that depend on where one lives. */
export function RatesNote({ from }: { from: string }) {
  return `Where a source tells rates apart, these are for someone who lives in your country, ${formatCountry(from)}, and is its citizen.`;
}
