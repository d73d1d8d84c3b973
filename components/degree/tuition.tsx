import { degreePrices } from '#lib/answers/prices';
import { nameDegree } from '#lib/figures/behind';
import type { DegreeProfile } from '#lib/pages/degree';
import { PriceHistory } from '../ui/price-history';
import { LoanNote } from './loan-note';

/** Every published price of the degree, each with what it covers. */
export function Tuition({ profile }: { profile: DegreeProfile }) {
  const { degree, loan, citations } = profile;
  const prices = degreePrices(degree);
  return (
    <div className="grid gap-4">
      {degree.tuition.state === 'unknown' && (
        <p className="max-w-measure">
          <span className="text-ink-2">The tuition of the whole degree was not found in any source we have.</span> Ask
          for the sum of tuition and fees for your start date, and for what falls away with credit.
        </p>
      )}
      <PriceHistory prices={prices} page={nameDegree(degree)} citations={citations} />
      {loan && <LoanNote note={loan} citations={citations} />}
    </div>
  );
}
