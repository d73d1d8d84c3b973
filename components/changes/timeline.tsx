import { formatDate } from '#lib/format/date';
import { matchingInWords } from '#lib/format/matching';
import { plural } from '#lib/format/plural';
import type { ListView } from '#lib/list/browse';
import { filterSearch, groupByMonth, type LoggedChange } from '#lib/list/changes';
import { numberSources } from '#lib/site/citations';
import { partAnchor } from '#lib/site/part-anchor';
import { DataLinks } from '../layout/data-links';
import { EmptyState } from '../list/empty-state';
import { IgnoredValues } from '../list/ignored-values';
import { MenuForm } from '../list/menu-form';
import { Pager } from '../list/pager';
import { SourceList } from '../source/source-list';
import { Fold } from '../ui/fold';
import { Log } from '../ui/log';
import { PageTitle } from '../ui/page-title';
import { Section } from '../ui/section';
import { ChangeEntry } from './change-entry';
import { FollowLinks } from './follow-links';

/** The timeline of changes: filters, what changed month by month, how to follow it, and the sources. */
export function Timeline({ view }: { view: ListView<LoggedChange> }) {
  const { records, count, total, list, search } = view;
  const citations = numberSources(
    records.flatMap(({ change }) => [change, change.was, change.now].flatMap((one) => one?.sources ?? [])),
  );
  return (
    <>
      <PageTitle
        title={<span role="status">{plural(count, 'change')}</span>}
        deck={
          count === total
            ? 'What happened to programs and degrees, what we added to their records, and what we had wrong.'
            : matchingInWords(count, total)
        }
      >
        <IgnoredValues ignored={view.ignored} />
      </PageTitle>
      <MenuForm view={view} />
      {count === 0 && <EmptyState view={view} />}
      {groupByMonth(records).map(({ month, changes }) => (
        <Section key={month} id={partAnchor(month)} title={formatDate(month)}>
          <Log>
            {changes.map((logged) => (
              <ChangeEntry
                key={`${logged.path} ${logged.change.on} ${logged.change.what}`}
                logged={logged}
                citations={citations}
              />
            ))}
          </Log>
        </Section>
      ))}
      <Pager view={view} />
      <Section id={partAnchor('follow')} title="Follow these changes" hint="By the filters set above.">
        <FollowLinks search={filterSearch(view.query)} />
      </Section>
      {citations.entries.length > 0 && (
        <Section id={partAnchor('sources')} title="Sources" hint="Numbered as above.">
          <Fold title={`All ${plural(citations.entries.length, 'source')}`}>
            <SourceList citations={citations} />
          </Fold>
        </Section>
      )}
      <p className="checked-line">
        <DataLinks path={list.path} search={search} />
      </p>
    </>
  );
}
