import { programPrices } from '#lib/answers/prices';
import { nameProgram } from '#lib/figures/behind';
import type { ProgramProfile } from '#lib/pages/program';
import { PriceHistory } from '../ui/price-history';

/** The price on record and every other published figure, each with what it covers. */
export function Cost({ profile }: { profile: ProgramProfile }) {
  const { price } = profile.program;
  if (price.state === 'not-applicable') return <p className="max-w-measure">Does not apply: {price.reason}</p>;
  if (price.state === 'unknown') {
    return (
      <p className="max-w-measure">
        <span className="text-ink-2">The price of the whole program was not found in any source we have.</span> Look on
        the program’s own page, and check what the price covers: all courses, the exam, and how long you have.
      </p>
    );
  }
  return (
    <PriceHistory
      prices={programPrices(profile.program)}
      page={nameProgram(profile.program)}
      citations={profile.citations}
    />
  );
}
