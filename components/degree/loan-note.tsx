import type { LoanNote as Note } from '#lib/pages/loan';
import { describePayerAnswer } from '#lib/pages/payers';
import type { Citations } from '#lib/site/citations';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { Cites } from '../ui/cites';

/** What one may borrow for a US degree, beside its tuition. */
export function LoanNote({ note, citations }: { note: Note; citations: Citations }) {
  const { limits, comparison, sources } = note;
  return (
    <p className="max-w-measure text-sm">
      <b>Federal loans.</b> {comparison}
      <Cites citations={citations} sources={sources} />{' '}
      {`The limits are those of new borrowers, full time (${describePayerAnswer(limits.yearly.answer)}); part time the yearly one is lower, in proportion. Whether this degree is open to federal loans we did not look up: ask its aid office. `}
      <a href={routes.payers(limits.slug)}>The limits</a>
      {' and '}
      <a href={routes.payers(partAnchor('loan'))}>what $10,000 of loan costs a month</a>.
    </p>
  );
}
