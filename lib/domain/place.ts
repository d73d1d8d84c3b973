import { z } from 'zod';
import { withCode } from './code';
import { countrySchema } from './country';

const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const economicArea = ['IS', 'LI', 'NO'];

/** Unions whose people pay alike, with their countries. The economic area is the EU and three of the four of EFTA. */
const unions: ReadonlyMap<string, readonly string[]> = new Map([
  ['EU', union],
  ['EEA', [...union, ...economicArea]],
  ['EFTA', [...economicArea, 'CH']],
]);

/** States that occur in the record, by their code of ISO 3166-2. Add one here when a price is for its residents. */
export const states: Readonly<Record<string, string>> = {
  'US-GA': 'Georgia',
  'US-IL': 'Illinois',
  'US-IN': 'Indiana',
  'US-MD': 'Maryland',
  'US-MI': 'Michigan',
  'US-NJ': 'New Jersey',
  'US-WA': 'Washington State',
};

export const isState = (place: string): boolean => Object.hasOwn(states, place);

export const isUnion = (place: string): boolean => unions.has(place);

/** Where people live or come from, as far as a price depends on it: a country, a union of countries, or a state. */
export const isPlace = (text: string): boolean =>
  isUnion(text) || isState(text) || (text.length === 2 && countrySchema.safeParse(text).success);

export const placeSchema = z
  .string()
  .regex(/^(?:EU|EEA|EFTA|[A-Z]{2}|[A-Z]{2}-[A-Z]{2})$/)
  .refine(isPlace, withCode('not-allowed'));

/** Whether someone from a country is from a place: of a state of that country the country alone does not tell. */
export function isFrom(country: string, place: string): 'yes' | 'no' | 'perhaps' {
  if (isState(place)) return place.startsWith(`${country}-`) ? 'perhaps' : 'no';
  return place === country || unions.get(place)?.includes(country) ? 'yes' : 'no';
}
