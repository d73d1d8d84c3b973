import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { stripBuild } from '#lib/cli/strip-build';

const manifest = (file: string) => `globalThis.__RSC_MANIFEST["x"] = {"clientModules":{"[project]/${file}":{}}};`;
const ours = manifest('components/list/live-results.tsx');
const theirs = manifest('node_modules/next/dist/client/link.js');

function build(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const page = '<p>Text</p><script>1</script>';

it('strips pages by the route they come from, and leaves those with a client component', () => {
  const root = build({
    'prerender-manifest.json': JSON.stringify({
      routes: { '/': { srcRoute: '/' }, '/programs/a': { srcRoute: '/programs/[slug]' }, '/live': { srcRoute: null } },
    }),
    'server/app/index.html': page,
    'server/app/page_client-reference-manifest.js': theirs,
    'server/app/programs/a.html': page,
    'server/app/programs/[slug]/page_client-reference-manifest.js': theirs,
    'server/app/live.html': page,
    'server/app/live/page_client-reference-manifest.js': ours,
  });
  expect(stripBuild(root)).toEqual({ stripped: 2, kept: 1 });
  const read = (name: string) => readFileSync(join(root, 'server/app', name), 'utf8');
  expect([read('index.html'), read('programs/a.html'), read('live.html')]).toEqual([
    '<p>Text</p>',
    '<p>Text</p>',
    page,
  ]);
});

it('names the page that cannot do without script', () => {
  const root = build({
    'prerender-manifest.json': '{"routes":{}}',
    'server/app/late.html': '<!--$?--><template id="B:0"></template>',
    'server/app/late/page_client-reference-manifest.js': theirs,
  });
  expect(() => stripBuild(root)).toThrow(/^\/late: .*Suspense/);
});
