import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

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

/** After this many milliseconds, answers that are still being sent are cut off. */
const longestEnding = 10_000;

/**
 * Listens on a port; 0 takes any that is free.
 *
 * @returns the port, and `end`: it refuses new connections, lets those who wait have their answers, and resolves when
 *   all are gone
 * @throws Error when the port cannot be had
 */
export async function listen(listener: RequestListener, port: number) {
  const server = createServer(limits, listener);
  server.timeout = silence;
  server.listen(port);
  await once(server, 'listening');
  const address = server.address();

  async function end(): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    const cut = setTimeout(() => server.closeAllConnections(), longestEnding);
    await closed;
    clearTimeout(cut);
  }

  return { port: typeof address === 'object' && address ? address.port : port, end };
}
