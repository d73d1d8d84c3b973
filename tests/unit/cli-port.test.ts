import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { portObstacle } from '#lib/cli/port';

it('finds a port in use, says so in a sentence, and finds it free afterwards', async () => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await portObstacle(port, 'PORT')).toBe(
    `Port ${port} is in use. Choose another, for example: PORT=8080 npm start`,
  );
  server.close();
  await once(server, 'close');
  expect(await portObstacle(port, 'PORT')).toBeUndefined();
});
