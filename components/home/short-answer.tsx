import { headings } from '#lib/pages/headings';
import type { Home } from '#lib/pages/home';
import { Verdict } from '../ui/verdict';

/** The question, and the answer in two sentences with the counts behind them. */
export function ShortAnswer({ home: { ways, prices, open, amount, credit } }: { home: Home }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4 max-md:[&>p]:text-base/snug">
      <h1 className="max-md:text-2xl">{headings.home.answer}</h1>
      <Verdict>
        <b>Straight, if you are sure of the subject and can get in.</b>
        {ways &&
          ` It was cheaper in ${ways.straight} of the ${ways.fields.length} fields where both ways add up in US dollars (${ways.told}).`}
      </Verdict>
      <Verdict>
        <b>
          MicroMasters first, to try a subject{prices.dollars && ` (whole programs cost ${prices.dollars.words})`}, or
          where its credit counts.
        </b>{' '}
        {`Universities say how much for ${amount} of the ${open} open programs, and that it counts for ${credit} more.`}
        {prices.dollars && ` Known prices of ${prices.dollars.count}: ${prices.dollars.years}.`}
      </Verdict>
    </div>
  );
}
