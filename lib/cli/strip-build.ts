import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasClientComponent, stripScripts } from '#lib/server/strip-scripts';

const manifest = 'page_client-reference-manifest.js';

function refuseClientComponent(text: string): string {
  if (!hasClientComponent(text)) return text;
  throw new Error('This route has a client component, whose script would be taken out: let lib/live do its work.');
}

/**
 * Takes the framework's script out of every prerendered page of a build, so that a bare `next start` sends light pages
 * too. It reads these files when they are first asked for, so nothing else need change.
 *
 * @param buildFolder Next's `distDir`
 * @returns how many pages
 * @throws Error naming the page or route that cannot do without
 */
export function stripBuild(buildFolder: string): number {
  const folder = join(buildFolder, 'server', 'app');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const change = (name: string, check: (text: string) => string): void => {
    const file = join(folder, name);
    try {
      const before = readFileSync(file, 'utf8');
      const after = check(before);
      if (after !== before) writeFileSync(file, after);
    } catch (cause) {
      throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  };
  const pages = files.filter((name) => name.endsWith('.html'));
  for (const name of files.filter((file) => file.endsWith(manifest))) change(name, refuseClientComponent);
  for (const name of pages) change(name, stripScripts);
  return pages.length;
}
