import { routes } from '#lib/site/routes';
import { PageTitle } from '../ui/page-title';
import { RuledList } from '../ui/ruled-list';
import { SearchForm } from '../ui/search-form';

interface Props {
  matches: readonly { readonly path: string; readonly title: string }[];
  /** Whether we looked for similar names at all. */
  searched?: boolean;
  /** Why the record that was here is gone. */
  removed?: string | undefined;
}

/** What a visitor sees at an address that does not exist: near matches, and a search. */
export function NearMatches({ matches, searched = false, removed }: Props) {
  return (
    <PageTitle title="There is no page at this address">
      <div className="grid max-w-measure gap-4">
        {removed && <p>{removed}</p>}
        {searched && !removed && matches.length === 0 && <p>We found nothing with a similar name.</p>}
        {matches.length > 0 && (
          <>
            <p>Did you mean:</p>
            <RuledList>
              {matches.map(({ path, title }) => (
                <li key={path}>
                  <a href={path}>{title}</a>
                </li>
              ))}
            </RuledList>
          </>
        )}
        <SearchForm label="Search everything" />
        <p>
          You can also <a href={routes.programs()}>browse every program</a> or{' '}
          <a href={routes.home()}>start from the question</a>.
        </p>
      </div>
    </PageTitle>
  );
}
