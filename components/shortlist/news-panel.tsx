import { formatDate } from '#lib/format/date';
import type { ShortlistView } from '#lib/pages/shortlist';
import { isOfTheWorld } from '#lib/shortlist/news';
import { sayNews, sayOfRecord } from '#lib/shortlist/say-news';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { TurnPanel } from '../ui/turn-panel';

/** What changed in the saved records since a day in the address, and days to look back to. */
export function NewsPanel({ view }: { view: ShortlistView }) {
  const { since, news, today, lookBacks, feedSearch } = view;
  const latest = news.find(isOfTheWorld);
  const ofRecord = sayOfRecord(news);
  return (
    <TurnPanel
      id={partAnchor('since')}
      kicker={since === undefined ? 'No day in the address' : `Since ${formatDate(since)}`}
      title={since === undefined ? 'Be told what is new' : sayNews(news, since)}
    >
      {latest && (
        <p>
          The latest is of {formatDate(latest.change.on)}: {latest.item.record.title},{' '}
          {latest.item.record.institution.short}.
        </p>
      )}
      {ofRecord && <p>{ofRecord}</p>}
      {news.length > 0 && (
        <p>
          <a href={`#${partAnchor('news')}`}>What changed</a>
        </p>
      )}
      <p className="print:hidden">Changes before {formatDate(today.on)}, when we last checked a record:</p>
      <ul className="print:hidden">
        {lookBacks.map(({ words, on, path }) => (
          <li key={on} className="py-1">
            {on === since ? <b>the last {words}</b> : <a href={path}>the last {words}</a>}, since {formatDate(on)}
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-6 *:inline-block *:py-1 print:hidden">
        {today.on !== since && <a href={today.path}>Only what comes after {formatDate(today.on)}</a>}
        <a href={routes.shortlistAtom(feedSearch)}>Follow just these (feed)</a>
      </p>
    </TurnPanel>
  );
}
