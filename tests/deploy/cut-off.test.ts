import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { firstRelease } from './stage';

/** Runs a command as the only one in a net of its own, which has no way out. */
const cutOff = (command: string, env: NodeJS.ProcessEnv = process.env) =>
  spawnSync('unshare', ['--map-root-user', '--net', 'sh', '-c', `ip link set lo up && ${command}`], {
    cwd: firstRelease,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });

const skip = cutOff('true').status === 0 ? false : 'Cutting the network off needs Linux with unshare and ip.';

describe('with the network cut off', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cut-off-'));
  const build = join(firstRelease, '.next');
  const kept = join(firstRelease, 'tests', '.results', 'build-before');
  const connections = join(folder, 'connections');
  const preload = join(import.meta.dirname, 'tell-connections.cjs');
  const told = (): string => (existsSync(connections) ? readFileSync(connections, 'utf8') : '');
  const env = { ...process.env, CONNECTIONS_FILE: connections, NODE_OPTIONS: `--require ${preload}` };

  // What an earlier build fetched must not help this one.
  before(() => {
    mkdirSync(dirname(kept), { recursive: true });
    if (existsSync(build)) renameSync(build, kept);
  });

  after(() => {
    if (existsSync(join(build, 'stamp'))) rmSync(kept, { recursive: true, force: true });
    else if (existsSync(kept)) {
      rmSync(build, { recursive: true, force: true });
      renameSync(kept, build);
    }
    rmSync(folder, { recursive: true });
  });

  test('a watched process tells what it would reach, and reaches nothing', () => {
    const { status } = cutOff(`node -e 'fetch("https://example.org")'`, env);
    assert.notEqual(status, 0);
    assert.match(told(), /example\.org/);
    rmSync(connections);
  });

  test('the site builds, and nothing is asked of anybody', () => {
    const { status, stdout, stderr } = cutOff('npm run build', env);
    assert.equal(status, 0, stdout + stderr);
    assert.equal(told(), '');
    assert.doesNotMatch(stdout + stderr, /failed to (load|download|fetch)|ENOTFOUND|EAI_AGAIN|fetch failed/i);
  });

  test('what was built answers, and nothing is asked of anybody', () => {
    const { status, stdout, stderr } = cutOff('node --import tsx tests/deploy/ask-cut-off.ts', env);
    assert.equal(status, 0, stderr);
    assert.equal(told(), '');
    assert.deepEqual(JSON.parse(stdout), {
      beyond: 0,
      answers: {
        '/': '200 text/html true',
        '/programs?q=data+science': '200 text/html true',
        '/programs/mit-supply-chain-management': '200 text/html true',
        '/programs/mit-supply-chain-management/card.png': '200 image/png true',
        '/card.png': '200 image/png true',
        '/data/v1/programs.json': '200 application/json true',
        '/programs/mit-supply-chain-management.csv': '200 text/csv true',
        '/shortlist/feed.xml?program=mit-supply-chain-management': '200 application/atom+xml true',
        '/programs/no-such-program': '404 text/html true',
      },
    });
  });
});
