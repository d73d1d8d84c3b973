import type { ShortlistView } from '#lib/pages/shortlist';
import { pathOf } from '#lib/side-by-side/selection';
import { ChangeText } from '../layout/change-text';
import { Log } from '../ui/log';
import { LogEntry } from '../ui/log-entry';

/** The changes of the saved records since the day in the address, and which records have none. */
export function NewsLog({ view: { news, quiet, citations } }: { view: ShortlistView }) {
  return (
    <>
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
      {quiet.length > 0 && (
        <p className="mt-4 text-sm text-ink-2">
          Nothing new: {quiet.map(({ record }) => `${record.title}, ${record.institution.short}`).join('; ')}.
        </p>
      )}
    </>
  );
}
