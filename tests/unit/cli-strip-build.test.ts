import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { stripBuild } from '#lib/cli/strip-build';

const manifest = (file: string) => `globalThis.__RSC_MANIFEST["x"] = {"clientModules":{"[project]/${file}":{}}};`;
const theirs = manifest('node_modules/next/dist/client/link.js');

function build(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

it('takes the script out of every prerendered page', () => {
  const root = build({
    'server/app/index.html': '<p>Home</p><script>1</script>',
    'server/app/page_client-reference-manifest.js': theirs,
    'server/app/programs/a.html': '<p>A</p><script>1</script>',
    'server/app/programs/[slug]/page_client-reference-manifest.js': theirs,
  });
  expect(stripBuild(root)).toBe(2);
  const read = (name: string) => readFileSync(join(root, 'server/app', name), 'utf8');
  expect([read('index.html'), read('programs/a.html')]).toEqual(['<p>Home</p>', '<p>A</p>']);
});

it('names the page that cannot do without script', () => {
  const root = build({ 'server/app/late.html': '<!--$?--><template id="B:0"></template>' });
  expect(() => stripBuild(root)).toThrow(/^late\.html: .*Suspense/);
});

it('names the route that has a client component, though it has no prerendered page', () => {
  const root = build({ 'server/app/programs/page_client-reference-manifest.js': manifest('components/list/pick.tsx') });
  expect(() => stripBuild(root)).toThrow(/^programs.page_client-reference-manifest\.js: .*client component/);
});
