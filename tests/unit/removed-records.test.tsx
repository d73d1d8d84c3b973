import { NextRequest } from 'next/server';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { NearMatches } from '#components/missing/near-matches';
import { loadCatalog } from '#lib/content/load';
import { readRemoved, removedInWords } from '#lib/site/removed-records';
import { withContentFolder } from '../support/content-tree';
import { program, soundTree } from '../support/sound-tree';

const removed = JSON.stringify({ 'programs/old-basics': { on: '2026-10-01', why: 'It was never offered.' } });
const snapshot = JSON.stringify({ takenOn: '2026-10-01', records: { 'programs/old-basics': '0123456789abcdef' } });
const tree = { ...soundTree, 'removed.json': removed, 'snapshot.json': snapshot };

const words = removedInWords({ on: '2026-10-01', why: 'It was never offered.' });

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
    expect([data.status, await data.text()]).toEqual([410, words]);
    for (const part of ['feed.xml', 'feed.json', 'card.png']) {
      const answer = ask(`/programs/old-basics/${part}`);
      expect([answer.status, await answer.text()], part).toEqual([410, words]);
    }
    expect(ask('/programs/never-was').status).toBe(404);
    expect(ask('/degrees/old-basics').status).toBe(404);
  });
});

test('its file in the open data is gone too, and says why in both forms; a renamed one leads on', async () => {
  const renamed = { ...tree, 'programs/sample.md': program('formerSlugs: [old-sample]') };
  await withContentFolder(renamed, async (root) => {
    vi.stubEnv('CONTENT_DIR', root);
    vi.resetModules();
    const { GET } = await import('../../app/data/v1/[...path]/route');
    const ask = (...path: string[]) =>
      GET(new Request('http://localhost:3000'), { params: Promise.resolve({ path: ['programs', ...path] }) });
    for (const file of ['old-basics.json', 'old-basics.csv']) {
      const answer = await ask(file);
      expect([answer.status, await answer.text()], file).toEqual([410, words]);
    }
    expect((await ask('never-was.json')).status).toBe(404);
    expect((await ask('old-sample.json')).headers.get('location')).toBe('/data/v1/programs/sample.json');
  });
});

test('a visitor reads why', () => {
  const html = renderToStaticMarkup(<NearMatches matches={[]} searched removed={words} />);
  expect(html).toContain('<p>This record was taken out on 2026-10-01. It was never offered.</p>');
  expect(html).not.toContain('We found nothing');
});
