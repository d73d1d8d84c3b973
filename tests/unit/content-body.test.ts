import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { findFigure } from '#lib/content/check/body/figure-pattern';
import { repositoryUrl } from '#lib/site/config';
import { contentTree } from '../support/content-tree';
import { program, soundTree } from '../support/sound-tree';

const sources = `sources:
  faq: { title: Questions, publisher: MIT, url: https://a.example, kind: primary }
  news: { title: News, publisher: MIT, url: https://b.example, kind: university }`;

async function load(text: string) {
  const file = program(sources, text);
  const { catalog, diagnostics } = await contentTree({ ...soundTree, 'programs/sample.md': file });
  return { body: catalog?.programs.find(({ slug }) => slug === 'sample')?.body, diagnostics };
}

async function bodyOf(text: string) {
  const { body, diagnostics } = await load(text);
  expect(diagnostics).toEqual([]);
  if (!body) throw new Error('The sample program is not in the catalog.');
  return body;
}

const codesOf = async (text: string): Promise<string[]> =>
  (await load(`${text}\n\nSaid elsewhere.[^news]`)).diagnostics.map(({ code }) => code);

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
    const body = await bodyOf('    code\n\nText.[^faq] And.[^news]\n\n```\nunclosed');
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

describe('markup', () => {
  test.each([
    ['<script>alert(1)</script>', ['body-raw-html']],
    ['Text <img src=x onerror=alert(1)> more', ['body-raw-html']],
    ['<!-- a remark -->', ['body-raw-html']],
    ['Fewer than 5 < 6', []],
    ['![x](https://a.example/x.png)', ['body-image']],
  ])('%j', async (text, codes) => {
    expect(await codesOf(`${text}\n\nMore.[^faq]`)).toEqual(codes);
  });
});

describe('headings', () => {
  test.each([
    ['## A\n\n### B\n\n## C\n\n### D\n\n#### E', []],
    ['### A', ['body-heading']],
    ['## A\n\n#### B\n\n#### C', ['body-heading', 'body-heading']],
    ['Title\n=====', ['body-heading']],
    ['# A\n\n### B', ['body-heading']],
  ])('%j', async (text, codes) => {
    expect(await codesOf(`${text}\n\nMore.[^faq]`)).toEqual(codes);
  });
});

describe('links', () => {
  test.each([
    '/',
    '/programs',
    '/programs?field=supply-chain',
    '/programs/business-basics',
    '/programs/business-basics#cost',
    '/compare',
    'https://other.example/page',
    '#who-it-suits',
    '/degrees/mit-supply-chain',
    '/fields/supply-chain',
    '/pathways',
    '/programs/business-basics.json',
    '/programs.csv?field=supply-chain',
    '/data/v1/openapi.json',
    '/feed.xml',
    'repository:/issues',
  ])('%s leads somewhere', async (url) => {
    expect(await codesOf(`[x](${url})\n\n## Who it suits\n\nMore.[^faq]`)).toEqual([]);
  });

  test.each([
    ['/programs/nothing', 'body-broken-link'],
    ['programs/business-basics', 'body-broken-link'],
    ['/degrees/nothing', 'body-broken-link'],
    ['//other.example', 'body-broken-link'],
    ['/programs/nothing.json', 'body-broken-link'],
    ['/about.json', 'body-broken-link'],
    ['repository:issues', 'body-broken-link'],
    ['javascript:alert(1)', 'body-broken-link'],
    ['mailto:a@b.example', 'body-broken-link'],
    ['#nothing', 'body-broken-anchor'],
    ['#%zz', 'body-broken-anchor'],
  ])('%s leads nowhere', async (url, code) => {
    expect(await codesOf(`[x](${url})\n\nMore.[^faq]`)).toEqual([code]);
  });

  test.each(['[x](repository:/issues)', '[x][there]\n\n[there]: repository:/issues'])(
    '%j leads to where corrections go',
    async (link) => {
      const { tree } = await bodyOf(`${link}\n\nSaid.[^faq][^news]`);
      expect(elements(tree, 'a').map(({ properties }) => properties.href)).toEqual([`${repositoryUrl}/issues`]);
    },
  );

  test('the marks of a reference link are checked where they are defined', async () => {
    expect(await codesOf('[x][there]\n\n[there]: /nowhere\n\nMore.[^faq]')).toEqual(['body-broken-link']);
  });
});

describe('figures', () => {
  test.each([
    ['It costs $1,350.', '$1,350'],
    ['It costs US$5 now.', 'US$5'],
    ['It costs €3,500 now.', '€3,500'],
    ['It costs 900 dollars.', '900 dollars'],
    ['It costs EUR 900.', 'EUR 900'],
    ['Only 0.5% passed.', '0.5%'],
    ['Only 20 percent passed.', '20 percent'],
    ['It takes 8 to 12 hours.', '8 to 12 hours'],
    ['It takes 8–12 hours.', '8–12 hours'],
    ['A 13-week course.', '13-week'],
    ['It earns 48 graduate credits.', '48 graduate credits'],
    ['It earns 30 ECTS.', '30 ECTS'],
    ['In all 280,000 learners began.', '280,000 learners'],
  ])('%s', (text, figure) => {
    expect(findFigure(text)?.figure).toBe(figure);
  });

  test.each([
    'In 2021 courses began.',
    'Five courses.',
    'The course SC0x.',
    'Level 2 headings',
    'On 15 May 2026 it was open.',
    'From 2018 to 2019 students came.',
  ])('%s has none', (text) => {
    expect(findFigure(text)).toBeUndefined();
  });

  test.each([
    ['It costs $5.', ['body-figure-uncited']],
    ['It costs $5.[^faq]', []],
    ['It costs $5.\n\nSaid here.[^faq]', ['body-figure-uncited']],
    ['- It costs $5.\n- Said here.[^faq]', ['body-figure-uncited']],
    ['- It costs $5.\n  - Said here.[^faq]', ['body-figure-uncited']],
    ['- It costs $5.[^faq]\n  - And 5 weeks.', ['body-figure-uncited']],
    ['- It costs $5.\n\n  Said here.[^faq]', []],
    ['> It costs $5.', ['body-figure-uncited']],
    ['| Price |\n|---|\n| $5 |\n| $6 |', ['body-figure-uncited']],
    ['| Price |\n|---|\n| $5 |\n| $6[^faq] |', []],
    ['## What $5 buys', []],
    ['`$5`', []],
    ['It costs **$5** and $6.', ['body-figure-uncited']],
  ])('%j', async (text, codes) => {
    expect(await codesOf(`${text}\n\nMore.[^faq]`)).toEqual(codes);
  });

  test('the mark stands under the figure, after escapes and emphasis', async () => {
    const { diagnostics } = await load('A\\* **b** costs \\$1,350.\n\nMore.[^faq][^news]');
    expect(diagnostics.map(({ place }) => [place?.column, place?.width])).toEqual([[18, 6]]);
  });
});
