import { expect, test } from '@playwright/test';
import { startServer } from '../bench/server';
import { withContentFolder } from '../support/content-tree';
import { program, soundTree } from '../support/sound-tree';

const moved = {
  '/programs/old-sample': '/programs/sample',
  '/programs/old-sample.json': '/programs/sample.json',
  '/programs/old-sample.csv': '/programs/sample.csv',
  '/programs/old-sample/card.png': '/programs/sample/card.png',
  '/programs/old-sample/feed.xml': '/programs/sample/feed.xml',
  '/data/v1/programs/old-sample.json': '/data/v1/programs/sample.json',
};

test('the former addresses of a renamed record, its data, card and feed lead to those it has', async ({
  request,
  baseURL,
}) => {
  const tree = { ...soundTree, 'programs/sample.md': program('formerSlugs: [old-sample]') };
  const port = Number(new URL(baseURL ?? '').port) + 1;
  await withContentFolder(tree, async (root) => {
    const command = ['node', 'node_modules/next/dist/bin/next', 'start', '--port', String(port)] as const;
    const server = await startServer(command, port, '/', { CONTENT_DIR: root });
    try {
      for (const [former, path] of Object.entries(moved)) {
        const response = await request.get(`${server.origin}${former}`, { maxRedirects: 0 });
        expect(response.status(), former).toBe(308);
        expect(response.headers().location, former).toBe(path);
      }
    } finally {
      await server.stop();
    }
  });
});
