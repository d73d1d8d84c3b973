import { NextRequest } from 'next/server';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { NearMatches } from '#components/missing/near-matches';
import { loadCatalog } from '#lib/content/load';
import { readRemoved, removedInWords } from '#lib/site/removed-records';
import { withContentFolder } from '../support/content-tree';
import { soundTree } from '../support/sound-tree';

const removed = JSON.stringify({ 'programs/old-basics': { on: '2026-10-01', why: 'It was never offered.' } });
const snapshot = JSON.stringify({ takenOn: '2026-10-01', records: { 'programs/old-basics': '0123456789abcdef' } });
const tree = { ...soundTree, 'removed.json': removed, 'snapshot.json': snapshot };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('a published record may go when the list says when and why', async () => {
  await withContentFolder(tree, async (root) => {
    expect((await loadCatalog({ root, today: '2026-11-23' })).diagnostics).toEqual([]);
  });
});

test('a list without a reason is refused', async () => {
  await withContentFolder({ 'removed.json': '{ "programs/old-basics": { "on": "2026-10-01" } }' }, async (root) => {
    expect(() => readRemoved(root)).toThrow('why');
  });
});

test('its address answers 410, its data with the reason; one that never was answers 404', async () => {
  await withContentFolder(tree, async (root) => {
    vi.stubEnv('CONTENT_DIR', root);
    vi.resetModules();
    const { proxy } = await import('../../proxy');
    const ask = (path: string) => proxy(new NextRequest(`http://localhost:3000${path}`));
    expect(ask('/programs/old-basics').status).toBe(410);
    const data = ask('/programs/old-basics.json');
    expect([data.status, await data.text()]).toEqual([
      410,
      'This record was taken out on 2026-10-01. It was never offered.',
    ]);
    expect(ask('/programs/never-was').status).toBe(404);
    expect(ask('/degrees/old-basics').status).toBe(404);
  });
});

test('a visitor reads why', () => {
  const words = removedInWords({ on: '2026-10-01', why: 'It was never offered.' });
  const html = renderToStaticMarkup(<NearMatches matches={[]} searched removed={words} />);
  expect(html).toContain('<p>This record was taken out on 2026-10-01. It was never offered.</p>');
  expect(html).not.toContain('We found nothing');
});
