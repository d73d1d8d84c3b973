import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hasClientComponent, stripScripts } from './strip-scripts';

interface Prerendered {
  routes: Record<string, { srcRoute: string | null }>;
}

/** The address of a page, from where its HTML lies: `index.html` is `/`. */
function routeOf(appFolder: string, file: string): string {
  const path = relative(appFolder, file)
    .split(sep)
    .join('/')
    .replace(/\.html$/, '');
  return path === 'index' ? '/' : `/${path}`;
}

/**
 * Strips every prerendered page of a build whose route has no client component of ours. `next start` reads these
 * files when they are first asked for and computes their ETag from what it finds, so nothing else need change.
 *
 * @param buildFolder Next's `distDir`
 * @returns how many pages lost their script and how many keep it
 * @throws Error naming the page that cannot do without
 */
export function stripBuild(buildFolder: string): { stripped: number; kept: number } {
  const appFolder = join(buildFolder, 'server', 'app');
  const { routes }: Prerendered = JSON.parse(readFileSync(join(buildFolder, 'prerender-manifest.json'), 'utf8'));
  const pages = readdirSync(appFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  let stripped = 0;
  for (const name of pages) {
    const file = join(appFolder, name);
    const route = routeOf(appFolder, file);
    const source = routes[route]?.srcRoute ?? route;
    const manifest = readFileSync(join(appFolder, source, 'page_client-reference-manifest.js'), 'utf8');
    if (hasClientComponent(manifest)) continue;
    try {
      writeFileSync(file, stripScripts(readFileSync(file, 'utf8')));
    } catch (cause) {
      throw new Error(`${route}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
    stripped += 1;
  }
  return { stripped, kept: pages.length - stripped };
}
