import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Follows the connections of a server. Node's own `closeIdleConnections` also cuts those whose answer is not read to its
 * end yet.
 *
 * @returns `untilQuiet`, and `endIdle`: it ends the connections that wait for no answer
 */
export function followTalks(server: Server) {
  const waiting = new Map<Socket, number>();
  const count = (socket: Socket, by: 1 | -1): void => {
    const before = waiting.get(socket);
    if (before !== undefined) waiting.set(socket, before + by);
  };
  let accepted = 0;
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    waiting.set(socket, 0);
    socket.once('close', () => waiting.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  });
  return {
    /**
     * Resolves when nobody is knocking any more: a busy server accepts one connection in each turn of its loop, and
     * those it has not accepted when it closes its door are cut.
     *
     * @param longest milliseconds after which it resolves in any case
     */
    async untilQuiet(longest: number): Promise<void> {
      const deadline = performance.now() + longest;
      let before: number;
      do {
        before = accepted;
        await nextTurn();
        await nextTurn();
      } while (accepted > before && performance.now() < deadline);
    },
    endIdle(): void {
      for (const [socket, answers] of waiting) if (answers === 0) socket.end();
    },
  };
}
