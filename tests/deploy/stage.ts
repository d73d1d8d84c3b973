import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The project, with its build: the release that is on the air first. */
export const firstRelease = join(import.meta.dirname, '..', '..');

const deploy = join(firstRelease, '.deploy');

/** Words in the foot of every page, by which to tell the builds apart. */
export const oldWords = 'no payment for placement';
export const newWords = 'no money for placement';

/** How the second build names a style sheet of the first. */
const renamed = (name: string): string => name.replace(/\.css$/, '-new.css');

function replaceIn(folder: string, replace: (text: string) => string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|rsc|js|json)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const before = readFileSync(file, 'utf8');
    const after = replace(before);
    if (after !== before) writeFileSync(file, after);
  }
}

/**
 * Makes a second release without a second build: a copy in which other words stand on each page and each style sheet has
 * another name.
 */
export function makeSecondRelease(): string {
  const release = mkdtempSync(join(tmpdir(), 'release-'));
  const left = ['node_modules', '.git', 'tests', join('.next', 'cache')].map((path) => join(firstRelease, path));
  cpSync(firstRelease, release, { recursive: true, filter: (path) => !left.includes(path) });
  symlinkSync(join(firstRelease, 'node_modules'), join(release, 'node_modules'));
  const chunks = join(release, '.next', 'static', 'chunks');
  const sheets = readdirSync(chunks).filter((name) => name.endsWith('.css'));
  replaceIn(join(release, '.next'), (text) =>
    sheets.reduce((changed, name) => changed.replaceAll(name, renamed(name)), text.replaceAll(oldWords, newWords)),
  );
  for (const name of sheets) {
    writeFileSync(join(chunks, renamed(name)), readFileSync(join(chunks, name)));
  }
  return release;
}

/** Makes a release whose servers never become whole. */
export function makeBrokenRelease(): string {
  const release = makeSecondRelease();
  writeFileSync(join(release, '.next', 'BUILD_ID'), '');
  writeFileSync(join(release, '.next', 'routes-manifest.json'), 'broken');
  return release;
}

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('No port is free.');
  return address.port;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export interface Stage {
  /** Where visitors reach the site. */
  readonly port: number;
  readonly origin: string;
  /** Puts a release on the air and returns the exit code of `update.sh`. */
  update(release: string): Promise<number>;
  /** The numbers of the servers' processes. */
  servers(): number[];
  end(): Promise<void>;
}

/** Makes a machine for releases: a folder for nginx with our settings, on ports that are free. */
export async function makeStage(): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), 'stage-'));
  const [port, inside] = [await freePort(), await freePort()];
  const settings = readFileSync(join(deploy, 'nginx.conf'), 'utf8');
  const moved = settings.replace('listen 8080 ', `listen ${port} `).replace(':8081;', `:${inside};`);
  writeFileSync(join(home, 'nginx.conf'), moved);
  mkdirSync(join(home, 'run'));
  // Started as root, nginx lets another user do its work, who must reach the cache.
  chmodSync(home, 0o755);

  const pids = (): number[] =>
    readdirSync(join(home, 'run'))
      .filter((name) => name.endsWith('.pid'))
      .map((name) => Number(readFileSync(join(home, 'run', name), 'utf8')));

  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    servers: pids,
    async update(release) {
      const child = spawn(join(deploy, 'update.sh'), [release], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          STEPPINGSTONE_HOME: home,
          INSIDE_PORT: String(inside),
          HEALTH_SECONDS: '60',
          SITE_URL: `http://127.0.0.1:${port}`,
        },
      });
      const [code] = await once(child, 'exit');
      return code;
    },
    async end() {
      const nginx = join(home, 'nginx.pid');
      const running = [...pids(), ...(existsSync(nginx) ? [Number(readFileSync(nginx, 'utf8'))] : [])];
      // Without its pid file a server is not started again.
      rmSync(join(home, 'run'), { recursive: true });
      for (const pid of running) process.kill(pid, 'SIGTERM');
      while (running.some(isAlive)) await pause(100);
      rmSync(home, { recursive: true });
    },
  };
}
