import { z } from 'zod';
import { withCode } from './code';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a text is a country's own code: `UK` is not, though `GB` is meant. */
const isCountry = (text: string): boolean =>
  text !== 'ZZ' && regions.of(text) !== undefined && new Intl.Locale(`und-${text}`).region === text;

/** A country by its code of ISO 3166-1 alpha-2. */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .refine(isCountry, withCode('not-allowed'));

/** What stands in place of a country where something holds in all of them. */
export const anyCountry = 'any';

/** A country, or `any`. */
export const countryOrAnySchema = z
  .string()
  .regex(/^(?:[A-Z]{2}|any)$/)
  .refine((text) => text === anyCountry || isCountry(text), withCode('not-allowed'));
