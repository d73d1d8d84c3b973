import { recordPages } from './kinds-of-pages';
import { routes } from './routes';

/** One rule of Next's `headers()`; written here in plain types, since `lib` knows no Next. */
interface HeaderRule {
  source: string;
  headers: { key: string; value: string }[];
}

const unusedFeatures =
  'accelerometer autoplay browsing-topics camera display-capture encrypted-media fullscreen geolocation gyroscope hid magnetometer microphone midi payment picture-in-picture publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking';

const policy = (directives: Record<string, string>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const shared = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** The policy of every page that runs no script. Blocks of JSON-LD are data, which it does not concern. */
export const scriptlessPolicy = policy({ ...shared, 'script-src': "'none'" });

/** The policy of a list, whose one script updates it in place. */
export const livePolicy = policy({ ...shared, 'script-src': "'self'", 'connect-src': "'self'" });

/** What every answer says of itself, errors and redirects included. */
export const alwaysHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': unusedFeatures
    .split(' ')
    .map((feature) => `${feature}=()`)
    .join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-dns-prefetch-control': 'off',
};

/** What data says beside that: any site may read it. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Content-Disposition, ETag, Link',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Addresses that programs read: data, feeds, calendars, and pictures that other sites show beside a page's address. */
const forPrograms = /^\/data\/|\.(json|csv|ics|xml|zip|sqlite)\/?$|\/card\.png$/;

/**
 * Whether programs read what stands at an address, data or not; also what says that it is elsewhere, or gone.
 *
 * @param path without parameters
 */
export const isForPrograms = (path: string): boolean => forPrograms.test(path);

/**
 * Which other sites may use an answer.
 *
 * @param path without parameters
 * @param isOpen whether it says already that any site may read it
 */
export const sharingOf = (path: string, isOpen: boolean): Readonly<Record<string, string>> =>
  isOpen || isForPrograms(path) ? openToAll : {};

/** For answers over TLS only: made over plain HTTP it means nothing, and on a laptop it would lock localhost to TLS. */
export const strictTransport = 'max-age=63072000; includeSubDomains';

/**
 * Pages change with each deployment, so a cache keeps them but asks first, which an ETag makes cheap; Next's own default
 * (`s-maxage` of a year) would need a purge.
 */
const askFirst = 'public, max-age=0, must-revalidate';

const forever = 'public, max-age=31536000, immutable';
const day = 'public, max-age=86400';

/** How long an answer may be kept, by its address: the first that fits holds. */
const caching: readonly (readonly [RegExp, string])[] = [
  [/^\/_next\/static\//, forever],
  // It says until when it holds: one made at the start of a server that runs for months would be over.
  [/security\.txt$/, 'no-store'],
  [/^\/fonts\//, 'public, max-age=604800, stale-while-revalidate=86400'],
  [/\/card\.png$|^\/icons\/|^\/(favicon\.ico|icon\.svg|apple-icon\.png)(\?|$)/, day],
];

/**
 * How long an answer may be kept, and by whom: every answer is for everyone.
 *
 * @param address path and parameters
 */
export function cachingOf(address: string, status: number): string {
  if (status >= 500) return 'no-store';
  return (status === 200 && caching.find(([addresses]) => addresses.test(address))?.[1]) || askFirst;
}

const toRule = (source: string, headers: Readonly<Record<string, string>>): HeaderRule => ({
  source,
  headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
});

/**
 * Headers of a bare `next start`, where nothing takes the framework's script out: the strict policy stands everywhere, and
 * pages work without script. In development Next needs inline script and `eval`: no policy. Of rules that set the same
 * header the last holds.
 */
export function plainHeaders(production: boolean): HeaderRule[] {
  if (!production) return [];
  return [
    toRule('/:path*', { ...alwaysHeaders, 'content-security-policy': scriptlessPolicy }),
    toRule('/((?!_next/static/).*)', { 'cache-control': askFirst }),
    toRule('/:path*/card.png', openToAll),
    toRule('/data/v1/:path*', openToAll),
    toRule('/:path(.*\\.(?:json|csv|ics|xml))', openToAll),
  ];
}

/**
 * The `Link` header (RFC 8288) that announces the same page as JSON and CSV.
 *
 * @param path the page's path
 * @param search its parameters with the leading `?`, or empty
 */
export const twinLinks = (path: string, search = ''): string =>
  [
    `<${path}.json${search}>; rel="alternate"; type="application/json"`,
    `<${path}.csv${search}>; rel="alternate"; type="text/csv"`,
  ].join(', ');

/** One rule of Next's `rewrites()`. */
interface Rewrite {
  source: string;
  destination: string;
}

/** `/programs/mit-finance.json` is the file of that record in the open data. */
export const dataRewrites: Rewrite[] = recordPages
  .filter(({ isText }) => !isText)
  .map(({ path, records }) => ({
    source: `${path}/:slug([a-z0-9-]+).:format(json|csv)`,
    destination: `/data/v1/${records}/:slug.:format`,
  }));

/** A folder of `app` with a dot in front is hidden from the tools that check the code; its file stands beside it. */
export const hiddenRewrites: Rewrite[] = [{ source: routes.securityText(), destination: '/security.txt' }];
