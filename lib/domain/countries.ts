import { countrySchema } from './country';

/** Codes that name no country: unions, seas, islands without people, and what is set aside for tests. */
const noCountries = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB'];

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country by its code of ISO 3166-1, in the order of codes. */
export const countries: readonly string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !noCountries.includes(code) && countrySchema.safeParse(code).success);
