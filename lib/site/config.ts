import { SettingError } from './setting-error';

/**
 * The two settings of the site. Both have defaults that work on a laptop; a wrong value stops the build with a
 * sentence. They are fixed when the site is built, so that every replica of one build answers alike.
 */

const defaultRepository = 'https://github.com/steppingstone-project/steppingstone';

/**
 * Reads an absolute web address out of a setting.
 *
 * @param name the setting, for the message
 * @param value what the environment holds
 * @param fallback used when the value is missing or empty
 * @returns the address without a slash at its end
 * @throws SettingError when the value is no http(s) address, or carries a query, a fragment, a user or a password
 */
export function webAddress(name: string, value: string | undefined, fallback: string): string {
  const text = value?.trim() || fallback;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && !url.search && !url.hash && !url.username && !url.password;
  if (!plain || !/^https?:$/.test(url.protocol)) {
    throw new SettingError(`${name} must be an address such as ${fallback}, found "${text}".`);
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * Like {@link webAddress}, for an address that must have no path: pages live at the root of the site.
 *
 * @throws SettingError when the address has a path
 */
export function webOrigin(name: string, value: string | undefined, fallback: string): string {
  const address = webAddress(name, value, fallback);
  if (new URL(address).pathname !== '/') {
    throw new SettingError(`${name} must be an address without a path, such as ${fallback}, found "${address}".`);
  }
  return address;
}

/** Where the site is served, without a slash at its end: `SITE_URL`, or localhost at `PORT` or 3000. */
export const siteUrl = webOrigin('SITE_URL', process.env.SITE_URL, `http://localhost:${process.env.PORT || 3000}`);

/** The home of the code and the content, where corrections go: `REPOSITORY_URL`. */
export const repositoryUrl = webAddress('REPOSITORY_URL', process.env.REPOSITORY_URL, defaultRepository);

/**
 * The page on which a visitor edits a content file.
 *
 * @param file path from the project's root, such as `content/programs/mit-finance.md`
 */
export function editUrl(file: string): string {
  return `${repositoryUrl}/edit/main/${file.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * The page on which a visitor reports something, with a form filled in as far as we know.
 *
 * @param template file name of the issue form in `.github/ISSUE_TEMPLATE`
 * @param title the issue's title; the form's own when left out
 */
export function newIssueUrl(template: string, title?: string): string {
  const query = new URLSearchParams({ template, ...(title === undefined ? {} : { title }) });
  return `${repositoryUrl}/issues/new?${query}`;
}
