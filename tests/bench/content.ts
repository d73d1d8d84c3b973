import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { storeFolder } from '#lib/content/store/store';

function time(args: readonly string[], content: string): number {
  const begin = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore', env: { ...process.env, CONTENT_DIR: content } });
  return performance.now() - begin;
}

/** A process as a server is one to `server-only`, which opens the catalog once and says how long that took. */
const openCatalog = `
  const { getCatalog } = await import('./lib/content/index.ts');
  const begin = performance.now();
  const { programs } = await getCatalog();
  const opened = performance.now() - begin;
  programs.filter(({ price, field, status }) => price.state === 'known' && field && status);
  console.log(JSON.stringify({ opened, memory: process.memoryUsage().rss / 1024 / 1024 }));
`;

/** Milliseconds of a check of this content with nothing kept, and of another one after it. */
export function contentTimes(content: string): { readonly cold: number; readonly warm: number } {
  rmSync(storeFolder('.'), { recursive: true, force: true });
  const command = ['lib/cli/run.mjs', 'content'];
  return { cold: time(command, content), warm: time(command, content) };
}

/** Milliseconds until a process has the kept catalog, and its memory in MB once a filter has looked at every program. */
export function catalogCost(content: string): { readonly opened: number; readonly memory: number } {
  const args = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', openCatalog];
  const env = { ...process.env, CONTENT_DIR: content, NODE_ENV: 'production' as const };
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env }));
}

/**
 * Milliseconds of a build of this content, once it is checked. The build in `.next` is then of it, and without the stamp
 * that would let `npm start` serve it.
 */
export function buildTime(content: string): number {
  return time(['node_modules/next/dist/bin/next', 'build'], content);
}
