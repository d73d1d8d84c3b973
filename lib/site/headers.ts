import { queryPages, recordPages } from './pages';

/** One rule of Next's `headers()`; written here in plain types, since `lib` knows no Next. */
interface HeaderRule {
  source: string;
  has?: { type: 'header'; key: string; value: string }[];
  headers: { key: string; value: string }[];
}

const everywhere = '/:path*';

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
const scriptlessPolicy = policy({ ...shared, 'script-src': "'none'" });

/**
 * The policy of a page with script: only what the server marked with this nonce runs, and what that loads.
 *
 * @param nonce used for one response only
 */
export function noncePolicy(nonce: string): string {
  return policy({ ...shared, 'script-src': `'nonce-${nonce}' 'strict-dynamic'`, 'connect-src': "'self'" });
}

/**
 * Headers of every response, but for Next's own redirects, which carry nothing but `Location`. The strict policy stands
 * on every path and `proxy.ts` replaces it on the few that run script, so that a path nobody thought of is strict. In
 * development Next needs inline script and `eval`: no policy.
 */
export function securityHeaders(production: boolean): HeaderRule[] {
  return [
    {
      source: everywhere,
      headers: [
        ...(production ? [{ key: 'Content-Security-Policy', value: scriptlessPolicy }] : []),
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        {
          key: 'Permissions-Policy',
          value: unusedFeatures
            .split(' ')
            .map((feature) => `${feature}=()`)
            .join(', '),
        },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      ],
    },
    {
      // A promise made over plain HTTP means nothing; made on a laptop it would lock localhost to TLS.
      source: everywhere,
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https(,.*)?' }],
      headers: [{ key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' }],
    },
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

const cache = (source: string, value: string): HeaderRule => ({
  source,
  headers: [{ key: 'Cache-Control', value }],
});

/**
 * How long answers may be kept. Next itself marks the hashed files under `/_next/static` immutable, unless a rule here
 * speaks of them.
 *
 * Pages change with each deployment, so a cache keeps them but asks first, which an ETag makes cheap; Next's own
 * default (`s-maxage` of a year) would need a purge. Pages with a nonce are for one reader only: two readers given the
 * same stored page would share its nonce. They are not `no-store`, so that the Back button can still show them at once.
 */
export const cachingHeaders: HeaderRule[] = [
  cache('/((?!_next/static/).*)', 'public, max-age=0, must-revalidate'),
  ...queryPages.map(({ path }) => cache(path, 'private, no-cache')),
  cache('/fonts/:file*', 'public, max-age=604800, stale-while-revalidate=86400'),
  cache('/:page*/card.png', 'public, max-age=86400'),
  cache('/icons/:file*', 'public, max-age=86400'),
  cache('/:icon(favicon\\.ico|icon\\.svg|icon\\.png|apple-icon\\.png)', 'public, max-age=86400'),
];
