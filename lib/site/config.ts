import { join } from 'node:path';
import { SettingError } from './setting-error';

/**
 * The settings of the site, with defaults that work on a laptop; a wrong value stops the build or the start with a
 * sentence. `REPOSITORY_URL` is fixed when the site is built; `SITE_URL` may be given anew when it is served.
 */

const defaultRepository = 'https://github.com/steppingstone-project/steppingstone';

const isPlain = ({ protocol, search, hash, username, password }: URL): boolean =>
  /^https?:$/.test(protocol) && !search && !hash && !username && !password;

/**
 * Reads an absolute web address out of a setting.
 *
 * @param name the setting, for the message
 * @returns the address without a slash at its end
 * @throws SettingError when the value is no http(s) address, or carries a query, a fragment, a user or a password
 */
export function webAddress(name: string, value: string): string {
  if (!URL.canParse(value) || !isPlain(new URL(value))) {
    throw new SettingError(`${name} must be an address such as https://example.org, found "${value}".`);
  }
  return new URL(value).href.replace(/\/+$/, '');
}

/**
 * Like {@link webAddress}, for an address that must have no path: pages live at the root of the site.
 *
 * @throws SettingError when the address has a path
 */
export function webOrigin(name: string, value: string): string {
  const address = webAddress(name, value);
  if (new URL(address).pathname !== '/') {
    throw new SettingError(`${name} must be an address without a path, such as https://example.org, found "${value}".`);
  }
  return address;
}

/**
 * A port of this machine.
 *
 * @param name the setting, for the message
 * @returns 3000 when it is missing or empty
 * @throws SettingError when it is not a whole number from 1 to 65535
 */
export function readPort(name: string, setting: string | undefined): number {
  const text = setting?.trim() || '3000';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new SettingError(`${name} must be a number from 1 to 65535, found "${text}".`);
  return port;
}

/**
 * A time in whole seconds.
 *
 * @param name the setting, for the message
 * @returns 0 when it is missing or empty
 * @throws SettingError when it is no whole number up to an hour
 */
export function readSeconds(name: string, setting: string | undefined): number {
  const text = setting?.trim() || '0';
  if (!/^\d{1,4}$/.test(text) || Number(text) > 3600) {
    throw new SettingError(`${name} must be a number of seconds from 0 to 3600, found "${text}".`);
  }
  return Number(text);
}

/** Where the site is served, without a slash at its end: `SITE_URL`, or localhost at `PORT` or 3000. */
export const siteUrl = webOrigin(
  'SITE_URL',
  process.env.SITE_URL || `http://localhost:${readPort('PORT', process.env.PORT)}`,
);

/**
 * Text with the address at which the site is served now in place of the one it was built for. A server replaces it in what
 * it sends as text; what is packed must have it before. It tells which by `SERVED_AT`.
 */
export const asServed = (text: string): string => text.replaceAll(siteUrl, process.env.SERVED_AT || siteUrl);

/** The home of the code and the content, where corrections go: `REPOSITORY_URL`. */
export const repositoryUrl = webAddress('REPOSITORY_URL', process.env.REPOSITORY_URL || defaultRepository);

/**
 * The page on which a visitor edits a content file.
 *
 * @param file path from the project's root, such as `content/programs/mit-finance.md`
 */
export function editUrl(file: string): string {
  return `${repositoryUrl}/edit/main/${file.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * The page on which a visitor reads a file of the project.
 *
 * @param file path from the project's root, such as `tests/content/guides.test.ts`
 */
export function fileUrl(file: string): string {
  return `${repositoryUrl}/blob/main/${file.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * The page on which a visitor reports something, with a form filled in as far as we know.
 *
 * @param template file name of the issue form in `.github/ISSUE_TEMPLATE`
 * @param title the issue's title; the form's own when left out
 * @param fields what its fields hold, by their ids
 */
export function newIssueUrl(template: string, title?: string, fields: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ template, ...(title === undefined ? {} : { title }), ...fields });
  return `${repositoryUrl}/issues/new?${query}`;
}

/** The folder that holds the content: the setting `CONTENT_DIR`, or `content` in the project. */
export const contentRoot = process.env.CONTENT_DIR ?? join(process.cwd(), 'content');
