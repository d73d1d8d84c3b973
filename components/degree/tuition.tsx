import { degreePrices } from '#lib/answers/prices';
import { hasOnlyFees } from '#lib/domain/only-fees';
import { nameDegree } from '#lib/figures/behind';
import type { DegreeProfile } from '#lib/pages/degree';
import { PriceHistory } from '../ui/price-history';
import { LoanNote } from './loan-note';

/** Every published price of the degree, each with what it covers. */
export function Tuition({ profile }: { profile: DegreeProfile }) {
  const { degree, loan, citations } = profile;
  const isFees = hasOnlyFees(degree);
  const name = isFees ? 'fees' : 'tuition';
  const prices = degreePrices(degree);
  return (
    <div className="grid gap-4">
      {degree.tuition.state === 'unknown' && (
        <p className="max-w-measure">
          <span className="text-ink-2">{`The ${name} of the whole degree ${isFees ? 'were' : 'was'} not found in any source we have.`}</span>{' '}
          {`Ask for the sum of ${isFees ? 'all' : 'tuition and'} fees for your start date, and for what falls away with credit.`}
        </p>
      )}
      <PriceHistory prices={prices} page={nameDegree(degree)} citations={citations} />
      {loan && <LoanNote note={loan} citations={citations} />}
    </div>
  );
}
