import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { startServer } from '../bench/server';
import { withContentFolder } from '../support/content-tree';
import { checked, page, program, soundTree } from '../support/sound-tree';

const idsOf = (html: string): string[] => [...parseHTML(html).document.querySelectorAll('[id]')].map(({ id }) => id);

/** Pages of records whose text stands among parts of the page’s own. */
const places = {
  '/programs/sample': '/programs/mit-supply-chain-management',
  '/fields/supply-chain': '/fields/supply-chain',
} as const;

test('headings named like parts of their own page get ids that nothing else has', async ({ request, baseURL }) => {
  const real = await Promise.all(
    Object.values(places).map(async (path) => idsOf(await (await request.get(path)).text())),
  );
  const named = [...new Set(real.flat())].map((id) => `## ${id.replaceAll('-', ' ')}\n\nText.`).join('\n\n');
  expect(named).toContain('## part sources');
  const tree = {
    ...soundTree,
    'programs/sample.md': program('', named),
    'fields/supply-chain.md': page(`title: Supply chain\nsummary: Moving goods.\n${checked}`, named),
  };
  await withContentFolder(tree, async (root) => {
    const port = Number(new URL(baseURL ?? '').port) + 2;
    const command = ['node', 'node_modules/next/dist/bin/next', 'start', '--port', String(port)] as const;
    const server = await startServer(command, port, '/robots.txt', { CONTENT_DIR: root });
    try {
      for (const path of Object.keys(places)) {
        const ids = idsOf(await (await request.get(server.origin + path)).text());
        expect(ids).toContain('text-part-sources');
        expect(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          path,
        ).toEqual([]);
      }
    } finally {
      await server.stop();
    }
  });
});
