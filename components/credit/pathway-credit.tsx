import type { CreditPathway } from '#lib/domain/catalog';
import { creditShare, promisesCredit } from '#lib/domain/credit-share';
import { pricePerCredit } from '#lib/domain/program-figures';
import { formatMoney } from '#lib/format/money';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';
import { CreditLine } from './credit-line';

/** How much of the degree the program earns, what a credit costs that way, and how we know it. */
export function PathwayCredit({ pathway, citations }: { pathway: CreditPathway; citations: Citations }) {
  const { program, credit, earns, working, how, sources } = pathway;
  const share = creditShare(pathway);
  const perCredit = pricePerCredit(program, pathway);
  return (
    <>
      <CreditLine share={share} entryOnly={!promisesCredit(pathway)}>
        {!share && credit && `: ${credit.amount} ${credit.unit}, of a degree whose size we did not find`}
        <Cites citations={citations} sources={sources} />
      </CreditLine>
      {perCredit && credit && (
        <How>{`${formatMoney(perCredit)} of program price for each of the ${credit.unit}, computed`}</How>
      )}
      {earns && <How>{earns}</How>}
      {how !== 'stated' && <How>{`${how}: ${working}`}</How>}
    </>
  );
}
