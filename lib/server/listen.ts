import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { Server } from 'node:net';
import { followTalks } from './talks';

/** Limits against those who send or read slowly, in milliseconds and bytes; a reader with a poor line needs far less. */
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  // Longer than servers in front keep theirs, so that the end of an idle connection never meets a new request.
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 2_000,
};
const silence = 30_000;

/** Requests on one connection, of which any number may be sent without reading an answer; and connections. */
const longestTalk = 100;
const mostConnections = 4096;

/** How long new connections are still taken at the end, at most, in milliseconds. */
const lastCall = 5_000;

/** How often connections without a request are looked for at the end, in milliseconds. */
const sweepEvery = 250;

/** After this many milliseconds, answers that are still being sent are cut off. */
const longestEnding = 10_000;

/**
 * Listens on a port; 0 takes any that is free.
 *
 * @param host the address to listen at; all of the machine when absent
 *
 * @returns the port, and `end`: it refuses new connections, lets those who wait have their answers, and resolves
 *   when all are gone
 * @throws Error when the port cannot be had
 */
export async function listen(listener: RequestListener, port: number, host?: string) {
  const server = createServer(limits, listener);
  const talks = followTalks(server);
  server.timeout = silence;
  server.maxRequestsPerSocket = longestTalk;
  server.maxConnections = mostConnections;
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();

  async function end(): Promise<void> {
    const closed = once(server, 'close');
    await talks.untilQuiet(lastCall);
    // Not the `close` of an HTTP server, which cuts connections whose request it has not read yet.
    Server.prototype.close.call(server);
    const sweep = setInterval(talks.endIdle, sweepEvery);
    const cut = setTimeout(() => server.closeAllConnections(), longestEnding);
    await closed;
    clearInterval(sweep);
    clearTimeout(cut);
  }

  return { port: typeof address === 'object' && address ? address.port : port, end };
}
