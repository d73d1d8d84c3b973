import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { after, before, describe, type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { firstRelease, makeBrokenRelease, makeSecondRelease, makeStage, type Stage } from './stage';
import { connections, holdSlowly, type Seen, visit, watch } from './visitors';

/** Addresses asked for in each of the two tests under load. */
const addresses = 5000;
const slowVisitors = 200;

const skip = spawnSync('nginx', ['-v']).status === 0 ? false : 'nginx is not installed.';

const tell = (context: TestContext, { requests, failed, seconds, slowest }: Seen): void =>
  context.diagnostic(`${requests} addresses, ${failed} failed, ${seconds} s, the slowest ${slowest} ms`);

describe('two servers behind nginx, with 200 slow visitors', { skip }, () => {
  const secondRelease = makeSecondRelease();
  const brokenRelease = makeBrokenRelease();
  let stage: Stage;
  let slow: ReturnType<typeof holdSlowly>;

  before(async () => {
    stage = await makeStage();
    assert.equal(await stage.update(firstRelease), 0);
    slow = holdSlowly(stage.port, slowVisitors);
  });

  after(async () => {
    slow.stop();
    await stage.end();
    for (const folder of [secondRelease, brokenRelease]) rmSync(folder, { recursive: true });
  });

  test('when a server is killed, no visitor notices, and it comes back', async (context) => {
    const visits = visit(stage.origin, addresses);
    await pause(5000);
    const servers = stage.servers();
    process.kill(servers[0] ?? 0, 'SIGKILL');
    const seen = await visits;
    tell(context, seen);
    assert.equal(seen.failed, 0);
    assert.equal(seen.requests, addresses);
    assert.notDeepEqual(stage.servers(), servers);
  });

  test('a build that does not become whole changes nothing', async (context) => {
    const servers = stage.servers();
    const watching = watch(stage.origin);
    const code = await stage.update(brokenRelease);
    const { old, new: later, faults } = await watching.stop();
    context.diagnostic(`${old} pages read meanwhile`);
    assert.notEqual(code, 0);
    assert.deepEqual(faults, []);
    assert.equal(later, 0);
    assert.deepEqual(stage.servers(), servers);
  });

  test('a new build comes without a failed request and without a mixed page', async (context) => {
    const visits = visit(stage.origin, addresses);
    const watching = watch(stage.origin);
    await pause(2000);
    const code = await stage.update(secondRelease);
    const seen = await visits;
    // Until the old servers are gone and each page that nginx kept of them has been fetched anew.
    await pause(15_000);
    const { old, new: later, faults } = await watching.stop();
    tell(context, seen);
    context.diagnostic(`pages read with their style sheets: ${old} of the old build, ${later} of the new one`);
    context.diagnostic(`${slow.cut()} of the slow visitors were cut off`);
    assert.equal(code, 0);
    assert.deepEqual(faults, []);
    assert.ok(old > 0 && later > 0);
    assert.equal(seen.failed, 0);
    // A reload of nginx ends each open connection once, between two requests. A browser asks again on another one;
    // autocannon may have sent its next request already, and forgets it.
    assert.ok(seen.requests >= addresses - connections);
    const last = watch(stage.origin);
    await pause(1000);
    assert.equal((await last.stop()).old, 0);
  });
});
