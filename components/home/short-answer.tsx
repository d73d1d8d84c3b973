import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import type { Home } from '#lib/pages/home';
import { routes } from '#lib/site/routes';
import { Cites } from '../ui/cites';

/** The question and the answer in two columns. */
export function ShortAnswer({ home }: { home: Home }) {
  const { cheapDegree, citations, promises } = home;
  return (
    <div>
      <h1>MicroMasters first, or straight to the master’s?</h1>
      <div className="mt-6 grid max-w-184 gap-x-8 gap-y-4 md:grid-cols-2">
        <div className="border-t border-ink pt-3">
          <h2 className="mb-2 text-lg/tight">MicroMasters first</h2>
          <p>
            if you doubt the subject, the mathematics or the money, and if its credit counts at a university you would
            really attend. Of the {home.open} open programs in this record, <b>{promises.amount + promises.credit}</b>{' '}
            earn credit by a university’s word, and only after its degree admits you; {promises.others} more are named
            for a degree by others only.
          </p>
        </div>
        <div className="border-t border-ink pt-3">
          <h2 className="mb-2 text-lg/tight">Straight to the degree</h2>
          <p>
            if the work you want requires one, or if a cheap online master’s exists in your field.
            {cheapDegree && (
              <>
                {' '}
                Georgia Tech’s in analytics cost <b>{formatMoney(cheapDegree.degree.value)}</b> in{' '}
                {formatYear(cheapDegree.degree.asOf)}
                <Cites citations={citations} sources={cheapDegree.degree.sources} />; the MicroMasters program beside it
                cost <b>{formatMoney(cheapDegree.program.value)}</b> in {formatYear(cheapDegree.program.asOf)}
                <Cites citations={citations} sources={cheapDegree.program.sources} />.
              </>
            )}
          </p>
        </div>
      </div>
      <p className="mt-4">
        <a className="font-semibold" href={routes.micromastersOrMasters()}>
          The whole comparison, factor by factor
        </a>
      </p>
    </div>
  );
}
