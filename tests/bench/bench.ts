import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { bytesOf } from './bytes';
import { buildTime, catalogCost, contentTimes } from './content';
import { manyPrograms } from './many-programs';
import { paintOf } from './paint';
import { peerBuilds } from './peers';
import { searchTimes } from './search';
import { startServer } from './server';

const pages = {
  home: '/',
  guide: '/programs/mit-supply-chain-management',
  'guide, short': '/programs/penn-robotics',
  directory: '/programs',
  'directory, filtered': '/programs?field=data-science&status=open&credit=amount&credit=credit',
  compare: '/compare?program=mit-supply-chain-management&program=georgia-tech-analytics',
  degree: '/degrees/mit-supply-chain-blended',
  field: '/fields/data-science',
  university: '/universities/mit',
  ledger: '/pathways',
  'open data': '/data',
  'headline table': '/compare/micromasters-vs-masters',
};

const { values } = parseArgs({ options: { records: { type: 'string', default: '10000' } } });
const records = Number(values.records);

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(7);

let asked = 0;

/** The same address each time, which is stored, or another filter each time, which the server must make. */
async function load(origin: string, path: string, { stored = true, connections = 8 } = {}): Promise<string> {
  const result = await autocannon({
    url: origin,
    connections,
    duration: 10,
    requests: [
      {
        path,
        setupRequest: (request) => {
          asked += 1;
          return stored ? request : { ...request, path: `${path}&price-max=${500 + asked}` };
        },
      },
    ],
  });
  return `${Math.round(result.requests.average)} requests/s, p50 ${result.latency.p50} ms, p99 ${result.latency.p99} ms, ${result.non2xx} errors`;
}

console.log('## Build');
/** One address for every run: another one would make the build stale. */
const site = { SITE_URL: 'http://localhost:3401' };

const begin = performance.now();
execFileSync('npm', ['run', 'build'], { stdio: 'ignore', env: { ...process.env, ...site } });
console.log(`npm run build: ${((performance.now() - begin) / 1000).toFixed(1)} s`);

console.log('\n## Start (installed and built)');
const started = await startServer(['node', 'lib/cli/run.mjs', 'start'], 3401, '/', site);
console.log(`npm start to the first answered request: ${Math.round(started.startedIn)} ms`);

console.log('\n## Bytes, KB: text gzipped, fonts as sent');
console.log(`${'page'.padEnd(22)}   HTML     CSS      JS   fonts`);
for (const [name, path] of Object.entries(pages)) {
  const { html, css, js, fonts } = await bytesOf(started.origin, path);
  console.log(`${name.padEnd(22)}${[html, css, js, fonts].map(kilobytes).join(' ')}`);
}

console.log('\n## Phone profile: 150 ms, 1.6 Mbit/s, processor 4 times slower; medians of 5 cold loads');
const names = Object.keys(pages);
const paints = await paintOf(Object.values(pages).map((path) => started.origin + path));
for (const [index, { firstPaint, blocking, shift }] of paints.entries()) {
  const name = (names[index] ?? '').padEnd(22);
  console.log(
    `${name} first paint ${Math.round(firstPaint)} ms, blocking ${Math.round(blocking)} ms, shift ${shift.toFixed(3)}`,
  );
}

const { 'directory, filtered': filtered } = pages;
console.log('\n## Load: 10 s, 8 connections where answers are stored');
console.log(`guide: ${await load(started.origin, pages.guide)}`);
console.log(`filtered directory, stored: ${await load(started.origin, filtered)}`);
console.log(`filtered directory, made: ${await load(started.origin, filtered, { stored: false, connections: 1 })}`);
await started.stop();

const content = manyPrograms(records);
console.log(`\n## ${records} generated programs`);
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
const { cold, warm } = contentTimes(content);
console.log(`npm run content: ${seconds(cold)} s with nothing kept, ${seconds(warm)} s after that`);
const { opened, memory } = catalogCost(content);
console.log(
  `catalog in a new process: ${Math.round(opened)} ms, ${Math.round(memory)} MB after a filter of all programs`,
);
const search = await searchTimes(content);
console.log(
  `search of ${search.entries} entries: index in ${seconds(search.built)} s, an answer p50 ${search.p50.toFixed(1)} ms, p99 ${search.p99.toFixed(1)} ms`,
);
const many = await startServer(['node', 'lib/cli/run.mjs', 'start'], 3402, '/programs', {
  ...site,
  CONTENT_DIR: content,
});
console.log(`first directory page after ${(many.startedIn / 1000).toFixed(1)} s`);
console.log(`filtered directory, stored: ${await load(many.origin, filtered)}`);
console.log(`filtered directory, made: ${await load(many.origin, filtered, { stored: false, connections: 1 })}`);
await many.stop();

console.log('\n## The same content, built from nothing; by others only titles and texts, and one list of them');
const whole = cold + buildTime(content);
console.log(`this site: ${seconds(cold)} s to check, ${seconds(whole)} s to check and build`);
for (const { name, built } of peerBuilds(content)) {
  if (built) {
    const [check, build] = [cold, whole].map((ours) => (ours / 1000 / built.seconds).toFixed(1));
    console.log(
      `${name}: ${built.seconds.toFixed(1)} s for ${built.pages} pages; our check takes ${check} times as long, our build ${build} times`,
    );
  } else console.log(`${name}: not installed`);
}
rmSync(content, { recursive: true });
