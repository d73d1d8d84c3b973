import { diagnoseValue } from '#lib/content/read/diagnose';
import type { FileRule } from './rule';

const repositoryHosts = ['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org'];

/** What an address is, when it is more than a page. */
function largerThanPage(url: string): 'repository' | 'site' | undefined {
  const { hostname, pathname, search } = new URL(url);
  const parts = pathname.split('/').filter(Boolean);
  if (repositoryHosts.includes(hostname.replace(/^www\./, ''))) return parts.length <= 2 ? 'repository' : undefined;
  return parts.length === 0 && !search ? 'site' : undefined;
}

/**
 * A source that we link is a page where a reader finds the figure: never a whole repository, and the first page of a site
 * only when it is that page, which its quotation shows.
 */
export const sourceNotAPage: FileRule = ({ parsed, valid }) => {
  const sources = valid && 'sources' in valid.data ? Object.entries(valid.data.sources) : [];
  return sources.flatMap(([id, { url, link, quote }]) => {
    const larger = link === 'ok' ? largerThanPage(url) : undefined;
    if (!larger || (larger === 'site' && quote)) return [];
    const isRepository = larger === 'repository';
    const message = `the source \`${id}\` is ${isRepository ? 'a whole repository' : 'the first page of a site'}, not a page where a reader finds the figure`;
    const help = isRepository
      ? 'write the address of the file at a fixed commit: `https://github.com/owner/name/blob/<commit>/<file>`'
      : 'write the address of the page that says it; if the first page itself does, add its words as `quote`';
    const label = isRepository ? 'no file is named' : 'no page is named';
    return [diagnoseValue(parsed, ['sources', id, 'url'], { code: 'source-not-a-page', message, label, help })];
  });
};
