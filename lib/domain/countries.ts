import { countrySchema } from './country';

/** Codes that name no country: unions, seas, islands without people, and what is set aside for tests. */
const noCountries = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB'];

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country by its code of ISO 3166-1, in the order of codes. */
export const countries: readonly string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !noCountries.includes(code) && countrySchema.safeParse(code).success);

const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const economicArea = ['IS', 'LI', 'NO'];

/**
 * Whether a country belongs to the unions that a text names: the EU; with "EEA" also Iceland, Liechtenstein and Norway;
 * with "EFTA" or "Switzerland" these and Switzerland.
 */
export function isInUnions(country: string, text: string): boolean {
  if (union.includes(country)) return true;
  const isFreeTrade = /\bEFTA\b/.test(text);
  if (economicArea.includes(country)) return isFreeTrade || /\bEEA\b/.test(text);
  return country === 'CH' && (isFreeTrade || /\bSwitzerland\b/.test(text));
}
