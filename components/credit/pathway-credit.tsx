import { remarksOnCredit, whyNoShare } from '#lib/answers/pathway';
import type { CreditPathway } from '#lib/domain/catalog';
import { sayCredit } from '#lib/format/credit';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';
import { CreditLine } from './credit-line';

interface Props {
  pathway: CreditPathway;
  citations: Citations;
  /** Leaves out the bar, where it stands beside it already. */
  withoutBar?: boolean;
}

/** How much of the degree the program earns, what a credit costs that way, and how we know it. */
export function PathwayCredit({ pathway, citations, withoutBar = false }: Props) {
  const credit = sayCredit(pathway);
  return (
    <>
      <CreditLine credit={withoutBar ? { ...credit, isDrawn: false } : credit} withSpeaker>
        {whyNoShare(pathway)}
        <Cites citations={citations} sources={pathway.sources} />
      </CreditLine>
      {remarksOnCredit(pathway).map((remark) => (
        <How key={remark}>{remark}</How>
      ))}
    </>
  );
}
