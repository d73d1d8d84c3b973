import { formatDate } from '#lib/format/date';
import { countInWords } from '#lib/format/number-words';
import { capitalize } from '#lib/format/text';
import type { ShortlistView } from '#lib/pages/shortlist';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { TurnPanel } from '../ui/turn-panel';

/** What stands in the heading: how much is new, or how to be told. */
function titleOf({ news, since }: ShortlistView): string {
  if (since === undefined) return 'Be told what is new';
  if (news.length === 0) return `Nothing new since ${formatDate(since)}`;
  return `${capitalize(countInWords(news.length))} ${news.length === 1 ? 'thing' : 'things'} new`;
}

/** What changed in the saved records since a day in the address, or how to set that day. */
export function NewsPanel({ view }: { view: ShortlistView }) {
  const { since, news, today, feedSearch } = view;
  const latest = news[0];
  return (
    <TurnPanel
      id={partAnchor('since')}
      kicker={since === undefined ? 'No day in the address' : `Since ${formatDate(since)}`}
      title={titleOf(view)}
    >
      {latest && (
        <p>
          The latest is of {formatDate(latest.change.on)}: {latest.item.record.title},{' '}
          {latest.item.record.institution.short}. <a href={`#${partAnchor('news')}`}>What changed</a>
        </p>
      )}
      {since === undefined && <p>With a day in the address, this page says what changed in these records after it.</p>}
      <p className="flex flex-wrap gap-x-6 *:inline-block *:py-1 print:hidden">
        {today && today.on !== since && <a href={today.path}>Set “since” to {formatDate(today.on)}</a>}
        <a href={routes.shortlistAtom(feedSearch)}>Follow just these (feed)</a>
      </p>
    </TurnPanel>
  );
}
