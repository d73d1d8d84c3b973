import { headings } from '#lib/pages/headings';
import type { Home } from '#lib/pages/home';
import { routes } from '#lib/site/routes';
import { Verdict } from '../ui/verdict';

/** The question, and the answer in two sentences with the counts behind them. */
export function ShortAnswer({ home: { ways, prices, open, amount, credit } }: { home: Home }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
      <h1>{headings.home.answer}</h1>
      <Verdict>
        <b>Straight, if you are sure of the subject and can get in.</b>
        {ways &&
          ` It was cheaper in ${ways.straight} of the ${ways.fields.length} fields where both ways add up in US dollars (${ways.told}).`}
      </Verdict>
      <Verdict>
        <b>
          MicroMasters first, to try a subject{prices.dollars && ` for ${prices.dollars.words}`}, or where its credit
          counts.
        </b>{' '}
        {`Universities say how much for ${amount} of the ${open} open programs, and that it counts for ${credit} more.`}
        {prices.dollars && ` Known prices of ${prices.dollars.count}: ${prices.dollars.years}.`}
      </Verdict>
      <p className="flex flex-wrap gap-x-6 text-sm print:hidden">
        <a className="inline-block py-1 font-semibold" href={routes.micromastersOrMasters()}>
          Both, factor by factor
        </a>
        {ways && (
          <a className="inline-block py-1" href="#added-up">
            The {ways.fields.length} fields, added up
          </a>
        )}
      </p>
    </div>
  );
}
