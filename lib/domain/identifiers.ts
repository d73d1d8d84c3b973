import { z } from 'zod';
import { withCode } from './code';
import { subjectMatches } from './earnings';
import { citesSchema } from './source';

/** The letters of a ROR id, each by its value: base 32 after Crockford, without i, l, o and u. */
const rorLetters = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Whether a ROR id is right by its last two digits: those of ISO/IEC 7064, MOD 97-10, over the number that the letters
 * before them are in base 32 (ror.readme.io, “ROR identifier pattern”).
 */
export function isRor(id: string): boolean {
  if (!/^0[0-9a-hj-km-np-tv-z]{6}\d{2}$/.test(id)) return false;
  const number = [...id.slice(0, 7)].reduce((sum, letter) => sum * 32 + rorLetters.indexOf(letter), 0);
  return (number * 100 + Number(id.slice(7))) % 97 === 1;
}

/** What a university is called in public registers. */
export const identifiersSchema = z.strictObject({
  /** Whose identifiers they are, where the register knows only a larger or later body. */
  of: z.string().min(1).optional(),
  /** Research Organization Registry. */
  ror: z.string().refine(isRor, withCode('not-allowed')).optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  /** US Department of Education (IPEDS). */
  unitid: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  /** UK Register of Learning Providers. */
  ukprn: z
    .string()
    .regex(/^1\d{7}$/)
    .optional(),
  /** Which part of the body they name, where registers tell parts apart. */
  note: z.string().min(1).optional(),
  sources: citesSchema,
});

/** Where a field stands in two classifications of subjects; the match is ours. */
export const subjectCodesSchema = z.strictObject({
  /** US Classification of Instructional Programs, 2020, four digits. */
  cip: z.array(z.string().regex(/^\d{2}\.\d{2}$/)).default([]),
  /** ISCED-F 2013: four digits of a detailed field, three of a narrow one. */
  iscedF: z.array(z.string().regex(/^\d{3,4}$/)).default([]),
  sources: citesSchema,
});

/** Where a degree stands in the US Classification of Instructional Programs, 2020; the match is ours. */
export const degreeCodesSchema = z.strictObject({
  /** Four digits, or six where known; several where its university may count it under any of them. */
  cip: z.array(z.string().regex(/^\d{2}\.\d{2}(\d{2})?$/)).min(1),
  match: z.enum(subjectMatches),
  sources: citesSchema,
});
