import { plural } from '#lib/format/plural';
import type { SearchView } from '#lib/search/view';
import { routes } from '#lib/site/routes';
import { DataLinks } from '../layout/data-links';
import { IgnoredValues } from '../list/ignored-values';
import { SearchForm } from '../ui/search-form';
import { Section } from '../ui/section';
import { Verdict } from '../ui/verdict';
import { FourWays } from './four-ways';
import { HitList } from './hit-list';
import { Misfit } from './misfit';
import { NothingFound } from './nothing-found';
import { ReadFilters } from './read-filters';

function headline({ q, count, groups, near, misfit }: SearchView): string {
  if (!q) return 'Search everything';
  const lacking = groups.some(({ kind }) => kind === 'program') ? 'degree' : 'program or degree';
  if (count > 0 && misfit) return `No ${lacking} fits all of “${q}”`;
  if (count > 0) return `${plural(count, 'match', 'matches')} for “${q}”`;
  return near.length > 0 ? `No record has all of “${q}”` : `No record has “${q}” in it`;
}

/** The search, what its words were read as, and what they find by kind. */
export function SearchPage({ view }: { view: SearchView }) {
  const { q, only, search, ignored, filters, field, groups, count, misfit, sideBySide, searched } = view;
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-4">
        <div className="max-w-160">
          <SearchForm label="Search the whole record" words={q} />
        </div>
        <div role="status">
          <h1 className="wrap-anywhere">{headline(view)}</h1>
          <p className="mt-2 text-sm">{q ? `We searched ${searched}.` : `One search of ${searched}.`}</p>
        </div>
        {field && (
          <Verdict>
            {field.verdict.join(' ')} <a href={field.path}>The field {field.title}</a>
          </Verdict>
        )}
        <IgnoredValues ignored={ignored} />
        <ReadFilters filters={filters} />
        {misfit && <Misfit ways={misfit} />}
        {sideBySide && (
          <p className="text-sm font-semibold">
            <a href={sideBySide}>Compare them side by side</a>
          </p>
        )}
        {only && (
          <p className="text-sm font-semibold">
            <a href={routes.searchFor(q)}>Matches of all kinds for “{q}”</a>
          </p>
        )}
      </div>
      {q && count === 0 && <NothingFound view={view} />}
      {!q && (
        <Section id="ways" title="Four ways in">
          <FourWays />
        </Section>
      )}
      {groups.map(({ kind, title, count: found, order, hits, list }) => (
        <Section
          key={kind}
          id={kind}
          title={title}
          hint={[plural(found, 'match', 'matches'), order].filter(Boolean).join(', ')}
        >
          <HitList hits={hits} />
          {found > hits.length && (
            <p className="mt-3 text-sm font-semibold">
              <a href={list.path}>{list.words}</a>
            </p>
          )}
        </Section>
      ))}
      {count > 0 && (
        <p className="checked-line">
          <DataLinks path={routes.search()} search={search} />
          <a href={routes.correctSearch(q)}>Not what you looked for? Tell us</a>
        </p>
      )}
    </>
  );
}
