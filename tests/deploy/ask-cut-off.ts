import { networkInterfaces } from 'node:os';
import { startServer } from '../bench/server';

/** What is asked of a server that can reach nobody: a page made at build, one made now, a card, data, a feed. */
const addresses = [
  '/',
  '/programs?q=data+science',
  '/programs/mit-supply-chain-management',
  '/programs/mit-supply-chain-management/card.png',
  '/card.png',
  '/data/v1/programs.json',
  '/programs/mit-supply-chain-management.csv',
  '/shortlist/feed.xml?program=mit-supply-chain-management',
  '/programs/no-such-program',
];

const reached = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
const server = await startServer(['node', 'lib/cli/run.mjs', 'start', '--as-built'], 4391, '/healthz');
const answers: Record<string, string> = {};
for (const address of addresses) {
  const response = await fetch(server.origin + address);
  const type = response.headers.get('content-type')?.split(';')[0];
  answers[address] = `${response.status} ${type} ${(await response.arrayBuffer()).byteLength > 500}`;
}
await server.stop();

/** Told to the test, which runs outside of the cut net. */
process.stdout.write(JSON.stringify({ beyond: reached.filter(({ internal }) => !internal).length, answers }));
