import type { ShortlistView } from '#lib/pages/shortlist';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';

/** The address that is the list, to keep, and the list in its other forms. */
export function KeepIt({ view: { search, feedSearch, compare } }: { view: ShortlistView }) {
  const path = routes.shortlist();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p className="max-w-measure">
        <b>This list lives in its address.</b> Bookmark it or send it to yourself: nothing is stored here, no account
        and no cookie. One tap selects all of it.
      </p>
      <code className="block bg-tint px-3 py-2.5 font-sans text-sm wrap-anywhere select-all print:px-0">
        {`${siteUrl}${path}${search}`}
      </code>
      <p className="flex flex-wrap gap-x-6 text-sm *:inline-block *:py-1 print:hidden">
        <a href={`${path}.csv${search}`}>Table (.csv)</a>
        <a href={`${path}.json${search}`}>Data (.json)</a>
        <a href={routes.shortlistAtom(feedSearch)}>Feed (Atom)</a>
        <a href={routes.shortlistJson(feedSearch)}>Feed (JSON)</a>
        {compare && <a href={compare.path}>{compare.words}</a>}
      </p>
      <p className="text-sm text-ink-2 print:hidden">
        To have it on paper, print this page: its forms and links are left out, its address is not.
      </p>
    </div>
  );
}
