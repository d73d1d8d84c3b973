import { expect, test } from '@playwright/test';
import { startServer } from '../bench/server';
import { withContentFolder } from '../support/content-tree';
import { program, soundTree } from '../support/sound-tree';

test('the former address of a renamed record leads to its page', async ({ request, baseURL }) => {
  const tree = { ...soundTree, 'programs/sample.md': program('formerSlugs: [old-sample]') };
  const port = Number(new URL(baseURL ?? '').port) + 1;
  await withContentFolder(tree, async (root) => {
    const command = ['node', 'node_modules/next/dist/bin/next', 'start', '--port', String(port)] as const;
    const server = await startServer(command, port, '/', { CONTENT_DIR: root });
    try {
      const response = await request.get(`${server.origin}/programs/old-sample`, { maxRedirects: 0 });
      expect(response.status()).toBe(308);
      expect(response.headers().location).toBe('/programs/sample');
    } finally {
      await server.stop();
    }
  });
});
