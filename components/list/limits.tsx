import { plural } from '#lib/format/plural';
import type { ListView } from '#lib/list/browse';
import type { Beyond, Limit } from '#lib/list/limits';
import type { RangeFacet } from '#lib/list/list';

const be = (count: number): string => (count === 1 ? 'is' : 'are');

/** One side beyond a limit: how many lie there, a link to them, and who of those within the link shows again. */
function BeyondLink({ beyond, does, nearest, path }: { beyond: Beyond; does: string; nearest: string; path: string }) {
  const { count, search, alsoWithin } = beyond;
  return (
    <>
      ;{' '}
      <a href={`${path}${search}`} data-live="">
        {count} {be(count)} known to {does}, {nearest} {beyond.nearest}
      </a>
      {alsoWithin > 0 &&
        ` (listed with ${alsoWithin} of those within, whose own figures are ${alsoWithin === 1 ? 'a range' : 'ranges'})`}
    </>
  );
}

/** "12 programs within $1,500; 17 more have no known price: show them; 9 are known to cost more, from $1,595." */
function LimitSentence<R>({
  limit,
  facet,
  noun,
  path,
}: {
  limit: Limit;
  facet: RangeFacet<R>;
  noun: string;
  path: string;
}) {
  const { name, bounds, within, above, below, unknown, showsUnknown, toggled } = limit;
  const them = unknown === 1 ? 'it' : 'them';
  return (
    <p>
      <b>
        {within === 0 ? `No ${noun}` : plural(within, noun)} {bounds}
      </b>
      {unknown > 0 && (
        <>
          ; {unknown} {within > 0 && 'more '}
          {unknown === 1 ? 'has' : 'have'} no {facet.lacks}
          {showsUnknown && `, and ${be(unknown)} shown`}:{' '}
          <a id={`${name}-not-known`} href={`${path}${toggled}`} data-live="">
            {showsUnknown ? `leave ${them} out` : `show ${them}`}
          </a>
        </>
      )}
      {above && <BeyondLink beyond={above} does={facet.more} nearest="from" path={path} />}
      {below && <BeyondLink beyond={below} does={facet.less} nearest="up to" path={path} />}.
    </p>
  );
}

/** What each limit on a figure leaves in and out: within, not known and beyond are counted apart, each with a link. */
export function Limits<R extends object>({ view: { list, limits } }: { view: ListView<R> }) {
  if (limits.length === 0) return null;
  return (
    <div
      className="mt-2 grid grid-cols-[minmax(0,1fr)] max-w-measure gap-2 [&_a]:inline-block [&_a]:py-0.5"
      id="limits"
    >
      {limits.map((limit) => {
        const facet = list.ranges[limit.name];
        return (
          facet && <LimitSentence key={limit.name} limit={limit} facet={facet} noun={list.noun} path={list.path} />
        );
      })}
    </div>
  );
}
