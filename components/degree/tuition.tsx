import type { Fact } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import type { DegreeProfile } from '#lib/pages/degree';
import { type ListedPrice, PriceList } from '../ui/price-list';

const listed = (fact: Fact<MoneyRange>, covers: string): ListedPrice[] =>
  fact.state === 'known' ? [fact, ...fact.also].map((price) => ({ price, covers })) : [];

/** Every published price of the degree, each with what it covers. */
export function Tuition({ profile }: { profile: DegreeProfile }) {
  const { tuition, tuitionAfterProgram, tuitionPerUnit } = profile.degree;
  const prices = [
    ...listed(tuition, 'the whole degree'),
    ...listed(tuitionAfterProgram, 'what is left to pay after the program'),
    ...tuitionPerUnit.flatMap(({ unit, price }) =>
      listed(price, `for each ${unit}`).map((one) => ({ ...one, isPart: true as const })),
    ),
  ];
  return (
    <div className="grid gap-4">
      {tuition.state === 'unknown' && (
        <p className="max-w-measure">
          <span className="text-ink-2">The tuition of the whole degree was not found in any source we have.</span> Ask
          for the sum of tuition and fees for your start date, and for what falls away with credit.
        </p>
      )}
      {prices.length > 0 && <PriceList prices={prices} citations={profile.citations} />}
    </div>
  );
}
