import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { repositoryUrl } from '#lib/site/config';
import { figureAnchor } from '#lib/site/figure-anchor';
import { partAnchor } from '#lib/site/part-anchor';
import { codesOf, loadBody } from '../support/sample-body';

async function bodyOf(text: string) {
  const { body, diagnostics } = await loadBody(text);
  expect(diagnostics).toEqual([]);
  if (!body) throw new Error('The sample program is not in the catalog.');
  return body;
}

function elements(node: Nodes, name: string): Element[] {
  const own = node.type === 'element' && node.tagName === name ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elements(child, name))] : own;
}

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

describe('citations', () => {
  test('become cite elements, and their sources are listed in the order of first citation', async () => {
    const body = await bodyOf('First.[^news] Then.[^faq][^news]');
    expect(elements(body.tree, 'cite').map(({ properties }) => properties.dataSource)).toEqual(['news', 'faq', 'news']);
    expect(body.cited.map(({ id }) => id)).toEqual(['news', 'faq']);
  });

  test('leave nothing else of footnotes', async () => {
    const body = await bodyOf('First.[^news] Then.[^faq]');
    expect([...elements(body.tree, 'section'), ...elements(body.tree, 'sup'), ...elements(body.tree, 'hr')]).toEqual(
      [],
    );
  });

  test('are found in tables, lists and emphasis', async () => {
    const body = await bodyOf('| A |\n|---|\n| **b**[^faq] |\n\n- *c[^news]*');
    expect(body.cited.map(({ id }) => id)).toEqual(['faq', 'news']);
  });

  test.each([
    'Text.[^other]',
    '- item[^other]',
    '| A |\n|---|\n| b[^other] |',
    '**bold[^other]**',
    'Text.[^faq][^other]',
  ])('%j names no source', async (text) => {
    expect(await codesOf(text)).toEqual(['body-citation']);
  });

  test.each(['`[^other]`', '    [^other]', 'An escaped \\[^other].'])('%j is no citation', async (text) => {
    expect(await codesOf(`${text}\n\nMore.[^faq]`)).toEqual([]);
  });

  test('do not depend on how the text ends or begins', async () => {
    const body = await bodyOf('    code\n\nText.[^faq] And.[^news]\n\n```\ncode\n```');
    expect(body.cited.map(({ id }) => id)).toEqual(['faq', 'news']);
    expect(elements(body.tree, 'code')).toHaveLength(2);
  });

  test('written out as footnotes are refused', async () => {
    expect(await codesOf('Text.[^other]\n\n[^other]: A page.')).toEqual(['body-citation']);
  });
});

describe('what a body says of itself', () => {
  test('headings of level 2 and 3, with the anchors they have', async () => {
    const body = await bodyOf('## Who it suits[^faq]\n\n### Who *not*\n\n#### Deep\n\n## Who it suits\n\nText.[^news]');
    expect(body.headings).toEqual([
      { id: 'who-it-suits', text: 'Who it suits', level: 2 },
      { id: 'who-not', text: 'Who not', level: 3 },
      { id: 'who-it-suits-1', text: 'Who it suits', level: 2 },
    ]);
    expect(elements(body.tree, 'h2').map(({ properties }) => properties.id)).toEqual([
      'who-it-suits',
      'who-it-suits-1',
    ]);
  });

  test('no heading has an anchor that the page around the text gives itself', async () => {
    const titles = [
      'Tagline',
      'S12',
      'Part sources',
      'Figure 3',
      'Ask-letter',
      'Claims wrong',
      'Why H',
      'Main',
      'Sources',
    ];
    const body = await bodyOf(`${titles.map((title) => `## ${title}`).join('\n\n')}\n\nText.[^faq][^news]`);
    const page = [
      partAnchor('main'),
      partAnchor('sources'),
      figureAnchor('3'),
      'tagline',
      's12',
      'ask-letter',
      'why-h',
    ];
    const anchors = body.headings.map(({ id }) => id);
    expect(anchors.filter((id) => page.includes(id) || id === 'claims-wrong')).toEqual([]);
    expect(anchors.slice(-2)).toEqual(['main', 'sources']);
  });

  test('a heading whose words end in a number is told from the second of its kind', async () => {
    const body = await bodyOf('## Step\n\n## Step 1\n\n## Step\n\nText.[^faq][^news]');
    expect(body.headings.map(({ id }) => id)).toEqual(['step', 'step-1', 'step-2']);
  });

  test('its words: text in blocks, emphasis within a word parting nothing', async () => {
    // Who it suits (3), One two three (3), Unbelievable (1), a b (2)
    const body = await bodyOf('## Who it suits\n\nOne two[^faq] three.[^news]\n\nUn**believ**able\n\n- a\n- b');
    expect(body.words).toBe(9);
  });
});

describe('tasks', () => {
  test.each([
    ['in a plain list', '- [ ] Ask *first*.[^faq]\n- [x] Pay[^news]', ['Ask first.', 'Pay']],
    ['in a list with blank lines', '- [ ] Ask.[^faq]\n\n- [ ] Pay[^news]', ['Ask.', 'Pay']],
    ['with tasks of their own', '- [ ] Ask[^faq]\n  - [ ] when\n  - [ ] whom[^news]', ['Ask', 'when', 'whom']],
  ])('%s are boxes to tick, each labelled by its own words', async (_, text, words) => {
    const { tree } = await bodyOf(text);
    const labels = elements(tree, 'label');
    expect(labels.map((label) => textOf(label).trim())).toEqual(words);
    expect(labels.map((label) => elements(label, 'input').map(({ properties }) => properties.disabled))).toEqual(
      words.map(() => [undefined]),
    );
  });
});

test.each(['[x](repository:/issues)', '[x][there]\n\n[there]: repository:/issues'])(
  'the link %j leads to where corrections go',
  async (link) => {
    const { tree } = await bodyOf(`${link}\n\nSaid.[^faq][^news]`);
    expect(elements(tree, 'a').map(({ properties }) => properties.href)).toEqual([`${repositoryUrl}/issues`]);
  },
);
