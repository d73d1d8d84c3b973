import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { withContentFolder } from '../support/content-tree';
import { program, soundTree } from '../support/sound-tree';

const price = `price:
  amount: 1350
  currency: USD
  basis: five courses <and> "an exam"
  asOf: 2018
  sources: [faq, list]
sources:
  faq:
    title: Frequently asked questions
    publisher: MIT
    url: https://scm.example.edu/faq
    kind: primary
    quote: The program costs $1,350
  list:
    title: A learner’s list
    publisher: A blog
    url: https://blog.example/list
    kind: blog
    link: evidence-only
    why: a private page`;

const tree = { ...soundTree, 'programs/sample.md': program(price) };

/** Runs the command over a small record; `use` may look at the folder that it wrote into. */
const run = <T>(
  options: string[],
  use: (ran: { status: number | null; stdout: string; stderr: string; root: string }) => T,
) =>
  withContentFolder(tree, async (root) => {
    const env = { ...process.env, CONTENT_DIR: root, SITE_URL: 'https://example.org' };
    const command = ['lib/cli/run.mjs', 'audit', ...options.map((option) => option.replace('ROOT', root))];
    return use({ ...spawnSync('node', command, { env, encoding: 'utf8' }), root });
  });

const print = (...options: string[]) => run([...options, '--as-seen'], ({ stdout }) => stdout);

const rowsOf = (csv: string) => parse<Record<string, string>>(csv.trim(), { header: true });

test('the same seed draws the same figures, another seed others', async () => {
  const first = await print('--sample', '5', '--seed', '3');
  expect(await print('--sample', '5', '--seed', '3')).toBe(first);
  expect(await print('--sample', '5', '--seed', '4')).not.toBe(first);
});

test('a line of the sheet says where a figure stands, its words, its sources, and leaves room for the verdict', async () => {
  const { data, meta } = rowsOf(await print('--sample', '999'));
  expect(meta.fields).toEqual([
    ...['number', 'page', 'heading', 'label', 'value', 'unit', 'beside it', 'date', 'how', 'firmness'],
    ...['sources', 'publishers', 'kinds', 'links', 'quotes', 'verdict', 'remark'],
    ...['seed', 'sample', 'figures in all', 'record'],
  ]);
  const page = 'https://example.org/programs/sample';
  expect(data.find((row) => row.page === page && row.label === 'Price')).toMatchObject({
    heading: 'Supply Chain Basics',
    value: '$1,350',
    'beside it': '2018 price, stated: check before you pay; five courses <and> "an exam"',
    date: '2018',
    how: 'stated',
    sources: 'Frequently asked questions\nA learner’s list',
    publishers: 'MIT\nA blog',
    kinds: 'primary\nblog',
    links: 'https://scm.example.edu/faq\nnot linked: a private page',
    quotes: '“The program costs $1,350”\nno quote',
    verdict: '',
    remark: '',
    seed: '1',
    'figures in all': String(data.length),
    record: '2026-11-01',
  });
  expect(data.find(({ page: at, label }) => at === 'https://example.org/' && label === 'open programs')).toMatchObject({
    value: '2',
    how: 'computed',
    date: 'of the record',
  });
});

test('the sheet to print is one valid table without script, and has a line for each figure', async () => {
  const html = await print('--sample', '999', '--format', 'html');
  const { results } = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  }).validateStringSync(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  const { document } = parseHTML(html);
  expect(document.querySelectorAll('script, link, img')).toHaveLength(0);
  expect(document.querySelector('caption')?.textContent).toMatch(
    /^(\d+) of \1 figures .*, seed 1, record of 1 November 2026$/,
  );
  const heads = [...document.querySelectorAll('thead th[scope="col"]')].map(({ textContent }) => textContent);
  expect(heads.slice(-2)).toEqual(['verdict', 'remark']);
  const rows = [...document.querySelectorAll('tbody tr')];
  expect(rows.every((row) => row.querySelector('th[scope="row"]') && row.children.length === heads.length)).toBe(true);
  expect(rows).toHaveLength(rowsOf(await print('--sample', '999')).data.length);
});

test('with a folder both sheets are written there', async () => {
  const written = await run(['--as-seen', '--seed', '5', '--out', 'ROOT/audit'], ({ stdout, root }) => ({
    stdout,
    files: ['csv', 'html'].map((ending) => readFileSync(join(root, 'audit', `audit-5.${ending}`), 'utf8')),
  }));
  expect(written.files[0]).toBe(await print('--seed', '5'));
  expect(written.files[1]).toBe(await print('--seed', '5', '--format', 'html'));
  expect(written.stdout).toMatch(/, seed 5, record of 1 November 2026\.\n$/);
});

test('without it the list of the record’s figures is printed as before', async () => {
  const stdout = await run(['--sample', '99'], (ran) => ran.stdout);
  expect(stdout).toContain('programs/sample, price: $1,350; five courses <and> "an exam" (2018, stated)\n');
  expect(stdout).toMatch(/\n\n(\d+) of \1 figures\.\n$/);
});

test.each([
  [['--as-seen', '--format', 'pdf'], '--format must be csv or html, found "pdf".'],
  [['--out', 'audit'], '--format and --out need --as-seen.'],
  [['--as-seen', '--seed', 'x'], '--seed must be a whole number from 1 to 999,999,999, found "x".'],
])('%j is refused in a sentence', async (options, sentence) => {
  const { status, stderr } = await run(options, ({ status: code, stderr: said }) => ({ status: code, stderr: said }));
  expect(stderr.trim()).toBe(sentence);
  expect(status).toBe(1);
});
