import type { Catalog, CreditPathway } from '#lib/domain/catalog';
import { creditShare } from '#lib/domain/credit-share';
import { degreesOfPrograms } from '#lib/domain/degree-way';
import { firmnessOf, isCreditSaid } from '#lib/domain/firmness';
import { isOpen } from '#lib/domain/status';
import { type CardCredit, creditOf, type SocialCard, stateFact } from './card';

/** Exact shares of open programs whose university counts the credit; of others a bar would need explaining. */
const countedShare = (pathway: CreditPathway): number => {
  const share = creditShare(pathway);
  const isSaid = isOpen(pathway.program) && firmnessOf(pathway) === 'amount';
  return isSaid && share?.is === 'exact' && share.credit ? share.fraction : 0;
};

function example({ pathways }: Catalog): CardCredit {
  const best = [...pathways].sort((a, b) => countedShare(b) - countedShare(a))[0];
  if (!best || countedShare(best) === 0) return { bar: {}, key: 'How much of the degree does it earn?', rest: '' };
  const { program } = best;
  return creditOf(best, `for ${program.title}, ${program.institution.short}`);
}

/** The card of every page that has none of its own. */
export function siteCard(catalog: Catalog): SocialCard {
  const open = catalog.programs.filter(isOpen);
  const counting = open.filter(({ pathways }) => pathways.some(isCreditSaid));
  return {
    kicker: 'MicroMasters programs, beside the master’s degrees they count toward',
    title: 'MicroMasters first, or straight to the master’s?',
    facts: [
      stateFact('Programs', catalog.programs.length, `${open.length} of them open`),
      stateFact('Earn credit', counting.length, 'of the open ones, by a university’s word'),
      stateFact('Degrees', degreesOfPrograms(catalog.degrees).length, 'linked to a program'),
    ],
    credit: example(catalog),
  };
}
