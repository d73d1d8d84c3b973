import { routes } from '#lib/site/routes';
import type { Way } from '#lib/whole-way/way';
import type { WholeWay } from '#lib/whole-way/whole-way';
import { FirmnessMark } from '../credit/firmness-mark';
import { Renamed } from '../degree/renamed';
import { How } from '../ui/how';

function Sum({ part: { words, beside } }: { part: Way['money'] }) {
  return (
    <span>
      <span className="font-serif text-xl/tight font-medium tracking-tight">{words}</span>
      {beside && <span className="text-ink-2"> {beside}</span>}
    </span>
  );
}

/** What one way is and what it comes to, in words. */
export function WayWords({ way, whole }: { way: Way; whole: WholeWay }) {
  const { id, title, place, degree, isOtherDegree, money, months, years, hasOldPrice } = way;
  return (
    <div className="min-w-0">
      <h3 className="font-sans text-sm/tight font-semibold">{title}</h3>
      <How>
        {isOtherDegree ? (
          <>
            <a className="py-0.5" href={routes.degree(degree.slug, whole.from)}>
              {degree.title}
            </a>
            , {place}
          </>
        ) : (
          place
        )}
        {id === 'both' && degree.laterTitles.length > 0 && (
          <>
            . <Renamed degree={degree} />
          </>
        )}
      </How>
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm/tight">
        <Sum part={money} /> <Sum part={months} />
      </p>
      {id === 'both' && whole.firmness && <FirmnessMark firmness={whole.firmness} />}
      {years && (
        <How>
          {years}
          {hasOldPrice && !whole.isOld && (
            <>
              ; <b>check before you pay</b>
            </>
          )}
        </How>
      )}
    </div>
  );
}
