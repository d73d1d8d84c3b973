import { afterEach, expect, test } from 'vitest';
import { contentTree } from '../support/content-tree';
import { page, program, soundProgram, soundTree } from '../support/sound-tree';

const load = (file: string | Uint8Array) => contentTree({ ...soundTree, 'programs/sample.md': file });

/** Code, line and column of each diagnostic. */
async function listDiagnostics(file: string | Uint8Array): Promise<string[]> {
  const { diagnostics } = await load(file);
  return diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

const escaped = globalThis as { escaped?: boolean };

afterEach(() => {
  delete escaped.escaped;
});

test.each(['---js', '--- javascript', '---javascript', '---coffee', '---json', '---toml'])(
  '%s is refused and never run',
  async (fence) => {
    const diagnostics = await listDiagnostics(`${fence}\nglobalThis.escaped = true;\nmodule.exports = {};\n---\n`);
    expect(diagnostics).toEqual(['front-matter-language 1:1']);
    expect(escaped.escaped).toBeUndefined();
  },
);

test('aliases never expand', async () => {
  const levels = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...'bcdefghij'.split('').map((name, index) => {
      const before = 'abcdefghij'[index];
      return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`;
    }),
  ];
  const { diagnostics, catalog } = await load(`---\n${levels.join('\n')}\n---\n`);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['yaml-alias']));
  expect(catalog).toBeUndefined();
});

test('a YAML tag is refused', async () => {
  expect(await listDiagnostics(program('unit: !!js/function "() => 1"'))).toEqual(['yaml-syntax 2:7']);
});

test('dates and numbers stay what was written', async () => {
  const { catalog } = await load(program("unit: 12:30\ncareers: ['017', 2026-02-28, 12:30, on, no]"));
  const sample = catalog?.programs.find(({ slug }) => slug === 'sample');
  expect(sample?.careers).toEqual(['017', '2026-02-28', '12:30', 'on', 'no']);
  expect(sample?.unit).toBe('12:30');
});

test('a day that does not exist is refused, not moved', async () => {
  expect(await listDiagnostics(program('lastChanged: 2026-02-30'))).toEqual(['date-format 2:14']);
});

test('positions hold with Windows line ends', async () => {
  const file = program('price:\n  amount: "1,350"\n  currency: USD\n  sources: [faq]', 'Text.\n\nIt costs $5.');
  expect(await listDiagnostics(file)).toEqual(['money-amount 3:11', 'body-figure-uncited 29:10']);
  expect(await listDiagnostics(file.replaceAll('\n', '\r\n'))).toEqual([
    'money-amount 3:11',
    'body-figure-uncited 29:10',
  ]);
});

test('positions hold with a byte order mark', async () => {
  const file = program('languages: [xx]', '# Wrong');
  expect(await listDiagnostics(file)).toEqual(['not-allowed 2:13', 'body-heading 23:1']);
  expect(await listDiagnostics(`\uFEFF${file}`)).toEqual(['not-allowed 2:13', 'body-heading 23:1']);
});

test('spaces after a fence do no harm', async () => {
  expect(await listDiagnostics(page(soundProgram).replaceAll('---\n', '---  \n'))).toEqual([]);
});

test('a line that only begins like a fence does not close the front matter', async () => {
  expect(await listDiagnostics(`---\n${soundProgram}---- \n\nText.\n`)).toEqual(['front-matter-unclosed 21:1']);
});

test.each([
  ['', 'front-matter-missing 1:1'],
  ['---', 'front-matter-unclosed 1:1'],
  ['---\n---\n', 'front-matter-missing 1:1'],
  ['---\n# a remark\n---\n', 'front-matter-missing 1:1'],
  ['---\n- a\n- b\n---\n', 'wrong-type 2:1'],
  ['---\njust words\n---\n', 'wrong-type 2:1'],
  ['\n---\ntitle: x\n---\n', 'front-matter-missing 1:1'],
])('%j is one diagnostic', async (file, diagnostic) => {
  expect(await listDiagnostics(file)).toEqual([diagnostic]);
});

test('a name that scripts use for prototypes is only an unknown property', async () => {
  expect(await listDiagnostics(program('constructor: x\ntoString: y'))).toEqual([
    'unknown-property 2:1',
    'unknown-property 3:1',
  ]);
});

test('bytes that are no text are one diagnostic', async () => {
  expect(await listDiagnostics(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))).toEqual(['file-not-utf8 1:1']);
});
