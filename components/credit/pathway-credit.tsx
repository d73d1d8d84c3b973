import type { CreditPathway } from '#lib/domain/catalog';
import { pricePerCredit } from '#lib/domain/program-figures';
import { sayCredit } from '#lib/format/credit';
import { formatMoney } from '#lib/format/money';
import { capitalize } from '#lib/format/text';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';
import { CreditLine } from './credit-line';

/** How much of the degree the program earns, what a credit costs that way, and how we know it. */
export function PathwayCredit({ pathway, citations }: { pathway: CreditPathway; citations: Citations }) {
  const { program, degree, credit, earns, working, how, saidBy, sources } = pathway;
  const said = sayCredit(pathway);
  const perCredit = pricePerCredit(program, pathway);
  return (
    <>
      <CreditLine credit={said}>
        {!said.share &&
          credit &&
          (degree.credits.state === 'known'
            ? '; the degree is counted in another unit'
            : ', of a degree whose size we did not find')}
        <Cites citations={citations} sources={sources} />
      </CreditLine>
      {saidBy && <How>{`${capitalize(saidBy.who)}: ${saidBy.why}`}</How>}
      {perCredit && credit && (
        <How>{`${formatMoney(perCredit)} of program price for each of the ${credit.unit}, computed`}</How>
      )}
      {earns && <How>{earns}</How>}
      {how !== 'stated' && <How>{`${how}: ${working}`}</How>}
    </>
  );
}
