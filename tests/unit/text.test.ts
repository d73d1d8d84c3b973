import { expect, test } from 'vitest';
import { cutText, textNamed } from '#lib/pages/text';
import { contentTree } from '../support/content-tree';
import { catalogOf } from '../support/sample-records';
import { page, soundTree } from '../support/sound-tree';

const front = 'title: About\nlastVerified: 2026-11-01\nlastChanged: 2026-11-01\n';

async function partsOf(text: string) {
  const { catalog, diagnostics } = await contentTree({ ...soundTree, 'texts/about.md': page(front, text) });
  expect(diagnostics).toEqual([]);
  return catalog ? cutText(textNamed(catalog, 'about')) : [];
}

const tagsOf = ({ prose }: Awaited<ReturnType<typeof partsOf>>[number]) =>
  prose.body.tree.children.flatMap((node) => (node.type === 'element' ? [node.tagName] : []));

test('a text is cut at its headings of level 2, and each part has what stands below its own', async () => {
  const parts = await partsOf('## Who\n\nWe.\n\n### More\n\n- You.\n\n## Nothing\n\n## What it *is*\n\nThis.');
  expect(parts.map(({ id, title }) => [id, title])).toEqual([
    ['who', 'Who'],
    ['nothing', 'Nothing'],
    ['what-it-is', 'What it is'],
  ]);
  expect(parts.map(tagsOf)).toEqual([['p', 'h3', 'ul'], [], ['p']]);
});

test('a text without headings has no parts', async () => {
  expect(await partsOf('We.')).toEqual([]);
});

test('a figure in a text is refused, as it would have no source', async () => {
  const { diagnostics } = await contentTree({ ...soundTree, 'texts/about.md': page(front, '## Who\n\nIt costs $5.') });
  expect(diagnostics.map(({ code }) => code)).toEqual(['body-figure-uncited']);
});

test('a text in another language has to read as that language', async () => {
  const codesOf = async (text: string) => {
    const file = page(`language: es\n${front}`, text);
    return (await contentTree({ ...soundTree, 'texts/about.md': file })).diagnostics.map(({ code }) => code);
  };
  expect(await codesOf('## Quién\n\nEl sitio es para las personas que dudan.')).toEqual([]);
  expect(await codesOf('## Who\n\nThe site is for people who are in doubt.')).toEqual(['own-language']);
});

test('a text that a page shows and nobody wrote is named', () => {
  expect(() => textNamed(catalogOf([]), 'about')).toThrow('content/texts/about.md');
});
