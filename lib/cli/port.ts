import { createServer } from 'node:net';

/**
 * What stands in the way of serving on a port of this machine.
 *
 * @param setting the name of the setting that gives it
 * @returns a sentence for the reader, or undefined when nothing does
 */
export function portObstacle(port: number, setting: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`;
      resolve(`Port ${port} ${why}. Choose another, for example: ${setting}=${port === 8080 ? 8081 : 8080} npm start`);
    });
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}
