import { createServer } from 'node:net';
import { SettingError } from '#lib/site/setting-error';

/**
 * The port to serve on.
 *
 * @param setting the environment's `PORT`; 3000 when it is missing or empty
 * @throws SettingError when it is not a whole number from 1 to 65535
 */
export function readPort(setting: string | undefined): number {
  const text = setting?.trim() || '3000';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new SettingError(`PORT must be a number from 1 to 65535, found "${text}".`);
  return port;
}

/**
 * What stands in the way of serving on a port of this machine.
 *
 * @returns a sentence for the reader, or undefined when nothing does
 */
export function portObstacle(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`;
      resolve(`Port ${port} ${why}. Choose another, for example: PORT=${port === 8080 ? 8081 : 8080} npm start`);
    });
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}
