import type { ShortlistView } from '#lib/pages/shortlist';
import { isOfTheWorld, type News } from '#lib/shortlist/news';
import { pathOf } from '#lib/side-by-side/selection';
import type { Citations } from '#lib/site/citations';
import { ChangeText } from '../layout/change-text';
import { Log } from '../ui/log';
import { LogEntry } from '../ui/log-entry';

function Kind({ title, news, citations }: { title: string; news: readonly News[]; citations: Citations }) {
  if (news.length === 0) return null;
  return (
    <div className="not-first:mt-6">
      <h3>{title}</h3>
      <Log>
        {news.map(({ item, change }) => (
          <LogEntry key={`${pathOf(item)} ${change.on} ${change.what}`} on={change.on}>
            <a className="font-semibold" href={pathOf(item)}>
              {item.record.title}, {item.record.institution.short}.
            </a>{' '}
            <ChangeText change={change} citations={citations} />
          </LogEntry>
        ))}
      </Log>
    </div>
  );
}

/** The changes of the saved records since the day in the address, by kind, and which records have none. */
export function NewsLog({ view: { news, quiet, citations } }: { view: ShortlistView }) {
  return (
    <>
      <Kind title="What happened" news={news.filter(isOfTheWorld)} citations={citations} />
      <Kind title="In our record alone" news={news.filter((one) => !isOfTheWorld(one))} citations={citations} />
      {quiet.length > 0 && (
        <p className="mt-4 text-sm text-ink-2">
          Nothing new: {quiet.map(({ record }) => `${record.title}, ${record.institution.short}`).join('; ')}.
        </p>
      )}
    </>
  );
}
