import type { Element, RootContent } from 'hast';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { TestRounds } from '#components/about/test-rounds';
import { LiveValue } from '#components/guide/live-value';
import { Prose } from '#components/ui/prose';
import type { TestRound } from '#lib/domain/test-round';
import { foldAnswers } from '#lib/pages/fold-answers';
import { guideProfile } from '#lib/pages/guide';
import { textNamed } from '#lib/pages/text';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const guide = catalog.guides.find(({ slug }) => slug === 'check-yourself');
if (!guide) throw new Error('There is no guide check-yourself.');
const { body, figures, citations } = guideProfile(catalog, guide);
const html = renderToStaticMarkup(
  <Prose
    body={body}
    sources={guide.sources}
    citations={citations}
    live={(name) => <LiveValue figures={figures} name={name} />}
  />,
)
  .replaceAll('>\n<', '><')
  .replaceAll('\n', ' ');
const answers = [...html.matchAll(/<details[^>]*><summary[^>]*>([^<]*)<\/summary>(.*?)<\/details>/g)];

describe('the eight questions', () => {
  test('each has three choices in sight and its answer folded', () => {
    expect(answers.map(([, title]) => title)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Answer ${number}`));
    const inSight = html.replace(/<details.*?<\/details>/g, '');
    const lists = [...inSight.matchAll(/<ul>(.*?)<\/ul>/g)].map(([, list = '']) => list.match(/<li>/g)?.length);
    expect(lists).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
    expect(inSight).not.toContain('Where it stands');
    expect(inSight).toContain('What to make of it');
  });

  test.each(answers.map(([, title = '', answer = '']) => [title, answer] as const))(
    '%s begins with the right choice, has a figure of the record, and says where it stands',
    (_, answer) => {
      expect(answer).toMatch(/^<div[^>]*>\s*<p><strong>/);
      expect(answer).toMatch(/href="#figure-/);
      expect(answer.slice(answer.indexOf('Where it stands'))).toMatch(/href="\/[a-z]/);
    },
  );
});

test('only what follows the first list under a heading is folded; the text itself is left as it was', () => {
  const element = (tagName: string, value: string): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children: [{ type: 'text', value }],
  });
  const tree = {
    type: 'root' as const,
    children: [
      element('p', 'first'),
      element('h2', 'Is it?'),
      element('p', 'Think.'),
      element('ul', 'yes or no'),
      element('p', 'No.'),
      element('ul', 'why'),
      element('h2', 'Result'),
      element('p', 'Well.'),
    ],
  };
  const before = structuredClone(tree);
  const short = (node: RootContent): string =>
    node.type === 'text'
      ? node.value
      : node.type === 'element'
        ? `${node.tagName}(${node.children.map(short).join(' ')})`
        : '';
  expect(foldAnswers(tree).children.map(short)).toEqual([
    'p(first)',
    'h2(Is it?)',
    'p(Think.)',
    'ul(yes or no)',
    'details(p(No.) ul(why))',
    'h2(Result)',
    'p(Well.)',
  ]);
  expect(tree).toEqual(before);
});

describe('tests with people', () => {
  const round: TestRound = {
    on: '2027-03-01',
    deciders: 5,
    advisers: 3,
    right: { before: 14, after: 33 },
    certain: { before: 1, after: 3 },
    tasksDone: 31,
    found: 'Nobody saw the dates.',
    changed: 'Dates stand first.',
  };

  test('until one is held the page says that none is', () => {
    expect(textNamed(catalog, 'tests').rounds).toEqual([]);
    expect(renderToStaticMarkup(<TestRounds rounds={[]} />)).toContain('None held yet.');
  });

  test('a round says how many, of how many, and when, the newest first', () => {
    const shown = renderToStaticMarkup(<TestRounds rounds={[{ ...round, on: '2026-12-05', advisers: 1 }, round]} />);
    // Five deciders answer eight questions each; eight people do five tasks each, six people thirty.
    expect(shown).toContain('14, then 33 of 40');
    expect(shown).toContain('1, then 3 of 5 deciders');
    expect(shown).toContain('31 of 40');
    expect(shown).toContain('5 deciders, 1 adviser');
    expect(shown.indexOf('2027')).toBeLessThan(shown.indexOf('2026'));
    expect(shown).not.toContain('None held yet');
  });
});
