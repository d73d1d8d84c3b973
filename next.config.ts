import type { NextConfig } from 'next';
import { repositoryUrl, siteUrl } from './lib/site/config';
import { dataRewrites, hiddenRewrites, plainHeaders } from './lib/site/headers';
import { queryPages } from './lib/site/kinds-of-pages';
import { operatorSettings } from './lib/site/operator';
import { routes } from './lib/site/routes';

// For a bare `next build`: Next reads this after it has loaded its configuration.
process.env.NEXT_TELEMETRY_DISABLED ??= '1';

const production = process.env.NODE_ENV === 'production';

/** Empty where nothing is set, so that what the server finds in its own environment changes nothing. */
const writtenSettings = Object.fromEntries(
  Object.entries(operatorSettings).map(([name, value]) => [name, value ?? '']),
);

const config: NextConfig = {
  // Written into the build: server and static pages then name the same addresses, whatever the server's environment.
  env: { SITE_URL: siteUrl, REPOSITORY_URL: repositoryUrl, ...writtenSettings },
  poweredByHeader: false,
  reactStrictMode: true,
  // These routes read content while they answer, and `proxy.ts` looks for a program's file; tracing cannot see that.
  outputFileTracingIncludes: Object.fromEntries(
    [
      '/missing',
      '/fields/[slug]',
      '/programs/[slug]/from',
      '/degrees/[slug]/from',
      '/data/v1/[...path]',
      '/plan.ics',
      routes.correct(),
      routes.sheet(),
      routes.shortlistAtom(),
      routes.shortlistJson(),
      routes.changesAtom(),
      routes.changesJson(),
      routes.changesCalendar(),
      ...queryPages.flatMap(({ path }) => [path, `${path}.json`, `${path}.csv`]),
    ].map((route) => [route, ['content/**/*']]),
  ),
  // It looks for its WebAssembly beside its own file.
  serverExternalPackages: ['sql.js'],
  // What is rendered after the build is kept in memory: the folder of a server may be read-only.
  experimental: { isrFlushToDisk: false },
  // Else Next takes 127.0.0.1 for another host than its own, and a rewrite in `proxy.ts` for one over the network.
  skipProxyUrlNormalize: true,
  // In development Next would write instructions for coding tools into the project.
  agentRules: false,
  headers: async () => plainHeaders(production),
  // Whoever cuts an address short finds the page that describes what stands below it.
  redirects: async () => [{ source: '/data/v1', destination: routes.data(), permanent: true }],
  rewrites: async () => [...dataRewrites, ...hiddenRewrites],
};

export default config;
