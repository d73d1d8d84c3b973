import { remarksOnCredit, whyNoShare } from '#lib/answers/pathway';
import type { CreditPathway } from '#lib/domain/catalog';
import { sayCredit } from '#lib/format/credit';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';
import { CreditLine } from './credit-line';

/** How much of the degree the program earns, what a credit costs that way, and how we know it. */
export function PathwayCredit({ pathway, citations }: { pathway: CreditPathway; citations: Citations }) {
  return (
    <>
      <CreditLine credit={sayCredit(pathway)} withSpeaker>
        {whyNoShare(pathway)}
        <Cites citations={citations} sources={pathway.sources} />
      </CreditLine>
      {remarksOnCredit(pathway).map((remark) => (
        <How key={remark}>{remark}</How>
      ))}
    </>
  );
}
