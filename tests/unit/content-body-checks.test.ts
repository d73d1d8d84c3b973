import { describe, expect, test } from 'vitest';
import { findFigure } from '#lib/content/check/body/figure-pattern';
import { codesOf, loadBody } from '../support/sample-body';

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
    const { diagnostics } = await loadBody('A\\* **b** costs \\$1,350.\n\nMore.[^faq][^news]');
    expect(diagnostics.map(({ place }) => [place?.column, place?.width])).toEqual([[18, 6]]);
  });
});
