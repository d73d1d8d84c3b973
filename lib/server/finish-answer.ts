import { alwaysHeaders, cachingOf, livePolicy, scriptlessPolicy, sharingOf } from '#lib/site/headers';
import { livePages } from '#lib/site/kinds-of-pages';
import { routes } from '#lib/site/routes';
import { type Answer, isText, makeAnswer } from './answer';
import type { Spoken } from './ask-next';
import { stripScripts } from './strip-scripts';

/** What the framework may say about its answers; the rest is about itself. */
const kept = ['content-type', 'content-disposition', 'location', 'access-control-allow-origin'];

/** Text whose type says nothing of its letters: all we send are UTF-8. */
const silentText = /^(text\/[\w-]+|application\/(xml|manifest\+json)|image\/svg\+xml)$/;

const livePaths = new Set<string>(livePages.map(({ path }) => path));

interface Origins {
  /** The address written into the build, without a slash at its end. */
  readonly built: string;
  /** The address at which the site is served now. */
  readonly now: string;
}

function keepHeaders({ headers }: Spoken): Record<string, string> {
  const said = kept.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])] as const]));
  // Preloads stand in the page; what is left announces the same page as data.
  const links = [headers.link ?? []]
    .flat()
    .map(String)
    .filter((link) => link.includes('rel="alternate"'));
  return { ...Object.fromEntries(said), ...(links.length > 0 ? { link: links.join(', ') } : {}) };
}

/**
 * Makes of what the framework says what visitors get: without its script, with one policy, with addresses of where the
 * site is served, and with how long it may be kept.
 *
 * @throws Error when part of a page would only appear by script
 */
export function finishAnswer(address: string, spoken: Spoken, { built, now }: Origins): Answer {
  const [path = ''] = address.split('?');
  const headers = keepHeaders(spoken);
  const type = headers['content-type'] ?? '';
  const text = isText(type) ? spoken.body.toString() : undefined;
  const page = text !== undefined && type.startsWith('text/html');
  const policy = page && spoken.status === 200 && livePaths.has(path) ? livePolicy : scriptlessPolicy;
  const finished =
    text === undefined
      ? undefined
      : (page ? stripScripts(text) : text)
          .replaceAll(built, now)
          .replaceAll(encodeURIComponent(built), encodeURIComponent(now));
  return makeAnswer(
    spoken.status,
    {
      ...headers,
      ...(silentText.test(type) ? { 'content-type': `${type}; charset=utf-8` } : {}),
      ...alwaysHeaders,
      ...sharingOf(path, 'access-control-allow-origin' in headers),
      ...(page ? { 'speculation-rules': `"${routes.speculationRules()}"` } : {}),
      'content-security-policy': policy,
      'cache-control': cachingOf(address, spoken.status),
    },
    finished === undefined ? spoken.body : Buffer.from(finished),
  );
}
