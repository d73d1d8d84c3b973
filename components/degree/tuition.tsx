import { degreePrices } from '#lib/answers/prices';
import type { DegreeProfile } from '#lib/pages/degree';
import { PriceList } from '../ui/price-list';

/** Every published price of the degree, each with what it covers. */
export function Tuition({ profile }: { profile: DegreeProfile }) {
  const { degree, citations } = profile;
  const prices = degreePrices(degree);
  return (
    <div className="grid gap-4">
      {degree.tuition.state === 'unknown' && (
        <p className="max-w-measure">
          <span className="text-ink-2">The tuition of the whole degree was not found in any source we have.</span> Ask
          for the sum of tuition and fees for your start date, and for what falls away with credit.
        </p>
      )}
      {prices.length > 0 && <PriceList prices={prices} citations={citations} />}
    </div>
  );
}
