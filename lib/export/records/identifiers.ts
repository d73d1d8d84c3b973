import { z } from 'zod';
import { subjectMatches } from '#lib/domain/earnings';
import { group, oneOf, sourceIds, words } from './facts';

/** The address of a thing in a register, out of the code that the record has. */
const inRegister = (base: string, description: string) =>
  z.preprocess((code) => (code ? `${base}${code}` : null), z.string().nullable()).meta({ description });

export const identifiers = group({
  of: words.meta({ description: 'Whose identifiers they are, where the register knows only a larger or later body.' }),
  ror: inRegister('https://ror.org/', 'Research Organization Registry, as an address.'),
  wikidata: inRegister('http://www.wikidata.org/entity/', 'Wikidata, as an address.'),
  unitid: words.meta({ description: 'UNITID of the US Department of Education (IPEDS).' }),
  ukprn: words.meta({ description: 'UK Provider Reference Number.' }),
  note: words.meta({ description: 'Which part of the body they name, where registers tell parts apart.' }),
  sources: sourceIds,
});

const codes = z.preprocess((list) => list ?? [], z.array(z.string()));

export const subjectCodes = group({
  cip: codes.meta({ description: 'US Classification of Instructional Programs, 2020; the match is ours.' }),
  iscedF: codes.meta({ description: 'UNESCO’s ISCED-F 2013; the match is ours.' }),
  sources: sourceIds,
});

export const degreeCodes = group({
  cip: codes.meta({
    description:
      'US Classification of Instructional Programs, 2020; several where it may be counted under any of them.',
  }),
  match: oneOf(subjectMatches).meta({ description: 'How sure the match is, which is ours.' }),
  sources: sourceIds,
});
