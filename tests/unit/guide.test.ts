import type { Element, Root, Text } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Guide } from '#lib/domain/catalog';
import type { Term } from '#lib/domain/guide';
import { toGuideRecord } from '#lib/export/records/guide';
import { guideProfile, guidesAbout } from '#lib/pages/guide';
import { linkTerms } from '#lib/pages/link-terms';
import { contentTree } from '../support/content-tree';
import { catalogOf, degree, field, known, money, program, withPathways } from '../support/sample-records';
import { page, program as programFile, soundTree } from '../support/sound-tree';

const text = (value: string): Text => ({ type: 'text', value });
const element = (tagName: string, ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const root = (...children: Root['children']): Root => ({ type: 'root', children });
const term = (name: string, also: string[] = []): Term => ({ term: name, also, definition: '', sources: [] });

/** The tree as short HTML. */
const html = (node: Root | Root['children'][number]): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(html).join('');
  return node.type === 'element'
    ? `<${node.tagName}${node.properties.href ? ` ${String(node.properties.href).replace(/.*#/, '#')}` : ''}>${inner}</${node.tagName}>`
    : inner;
};

describe('links to the glossary', () => {
  test('the first use of a term, in any of its spellings, and no other', () => {
    const tree = root(element('p', text('Tracks differ. A track is one way.')));
    expect(html(linkTerms(tree, [term('Track')]))).toBe('<p><a #track>Tracks</a> differ. A track is one way.</p>');
    const audit = root(element('p', text('Auditing is free.')));
    expect(html(linkTerms(audit, [term('Audit', ['auditing'])]))).toBe('<p><a #audit>Auditing</a> is free.</p>');
  });

  test('not in headings, links or code, and not inside another word', () => {
    const tree = root(
      element('h2', text('Credit')),
      element('p', element('a', text('credit')), element('code', text('credit')), text(' accredited, credit.')),
    );
    expect(html(linkTerms(tree, [term('Credit')]))).toBe(
      '<h2>Credit</h2><p><a>credit</a><code>credit</code> accredited, <a #credit>credit</a>.</p>',
    );
  });

  test('a longer term goes before a shorter one in it', () => {
    const tree = root(element('p', text('A Professional Certificate.')));
    expect(html(linkTerms(tree, [term('Certificate'), term('Professional Certificate')]))).toBe(
      '<p>A <a #professional-certificate>Professional Certificate</a>.</p>',
    );
  });

  test('the record itself stays as it was', () => {
    const tree = root(element('p', text('Credit')));
    linkTerms(tree, [term('Credit')]);
    expect(html(tree)).toBe('<p>Credit</p>');
  });
});

describe('a guide’s page', () => {
  const guide = (slug: string, fields = [field('law')]): Guide => ({
    ...degree(slug),
    question: '?',
    answer: '!',
    order: 1,
    fields,
    degrees: [],
    claims: [],
    chances: [],
    terms: [],
    foldsAnswers: false,
    next: [],
  });
  const shared = withPathways(program('b', { title: 'B', field: field('law') }), [
    [degree('x'), { share: { percent: 25, words: 'one quarter', is: 'exact' } }],
  ]);
  const catalog = {
    ...catalogOf([
      program('a', { title: 'A', field: field('law') }),
      shared,
      program('c', { title: 'C', field: field('art'), alsoIn: [field('law')] }),
      program('gone', { field: field('law'), status: { is: 'closed', evidence: 'stated', asOf: '2026', sources: [] } }),
      program('other', { field: field('art') }),
    ]),
    guides: [guide('one'), guide('two', [field('art')]), guide('none', [])],
  };

  test('shows open programs of its fields, the largest share first', () => {
    expect(guideProfile(catalog, guide('one')).related.map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
    expect(guideProfile(catalog, guide('none', [])).related).toEqual([]);
  });

  test('keeps the degrees it compares apart by how one comes to them, those nearest at hand first', () => {
    const online = { is: 'online', sources: [] } as const;
    const [counted] = shared.pathways.map((pathway) => pathway.degree);
    const comparing: Guide = {
      ...guide('one'),
      degrees: [
        degree('campus', { tuition: known(money(500)) }),
        degree('unpriced', { delivery: online }),
        ...(counted ? [counted] : []),
        degree('dear', { delivery: online, tuition: known(money(9000)) }),
        degree('cheap', { delivery: online, tuition: known(money(7000)) }),
      ],
    };
    const { degrees, direct } = guideProfile(catalog, comparing);
    expect(degrees.map(({ slug }) => slug)).toEqual(['x']);
    expect(direct.map(({ slug }) => slug)).toEqual(['cheap', 'dear', 'unpriced', 'campus']);
    expect(toGuideRecord(comparing).degrees).toEqual(['campus', 'unpriced', 'x', 'dear', 'cheap']);
  });

  test('is linked from the records of its fields', () => {
    expect(guidesAbout(catalog, [field('art')]).map(({ slug }) => slug)).toEqual(['two']);
    expect(guidesAbout(catalog, [field('law'), field('art')]).map(({ slug }) => slug)).toEqual(['one', 'two']);
  });
});

describe('a guide’s file', () => {
  const front = `title: Costs
question: What does it cost?
answer: Less than a degree.
summary: What it costs.
order: 1
next:
  - text: The programs
    to: /programs?status=open
lastVerified: 2026-11-01
lastChanged: 2026-11-01
sources: {}
`;
  const load = (frontMatter: string, body: string) =>
    contentTree({ ...soundTree, 'guides/costs.md': page(frontMatter, body) });

  test('may show live figures; a misspelt one is named with the nearest', async () => {
    const { catalog } = await load(front, 'There are :figure[programs.open.count] open programs.');
    expect(catalog?.guides[0]?.body.figures).toEqual(['programs.open.count']);
    const { diagnostics } = await load(front, 'There are :figure[programs.open.coun] open programs.');
    expect(diagnostics.map(({ code, label }) => [code, label])).toEqual([
      ['body-live-figure', 'did you mean `programs.open.count`?'],
    ]);
  });

  test('may count chances; one of more people than there were, or without a time, is refused', async () => {
    const chance = (value: number, within = '\n      within: in a year') =>
      front
        .replace(
          'next:',
          `chances:
  - title: Passing
    step: exam
    who: sat it
    does: passed
    counted:
      value: ${value}
      of: 40${within}
      doesNot: failed
      cannotSay: Why.
      sources: [faq]
next:`,
        )
        .replace(
          'sources: {}',
          'sources:\n  faq:\n    title: FAQ\n    publisher: A\n    url: https://www.edx.org/faq\n    kind: primary',
        );
    const codes = async (frontMatter: string) => (await load(frontMatter, 'Text.')).diagnostics.map(({ code }) => code);
    expect(await codes(chance(30))).toEqual([]);
    expect(await codes(chance(50))).toEqual(['part-exceeds-whole']);
    expect(await codes(chance(30, ''))).toEqual(['missing-property']);
  });

  test('may show a figure of a record that exists, as the page of the record leads with it', async () => {
    const price = 'price:\n  amount: 1350\n  currency: USD\n  basis: five courses\n  asOf: 2025-05\n  sources: [faq]';
    const { catalog } = await contentTree({
      ...soundTree,
      'programs/business-basics.md': programFile(`title: Business Basics\n${price}`),
      'guides/costs.md': page(front, 'It costs :figure[programs/business-basics/price].'),
    });
    if (!catalog?.guides[0]) throw new Error('The guide has errors.');
    const [shown] = guideProfile(catalog, catalog.guides[0]).figures;
    expect(shown?.figure.value).toBe('$1,350');
    expect(shown?.figure.basis).toBe('Price of Business Basics, MIT: 2025, stated; five courses');
    const { diagnostics } = await load(front, 'It costs :figure[programs/busines-basics/price].');
    expect(diagnostics.map(({ code, label }) => [code, label])).toEqual([
      ['body-broken-link', 'did you mean `/programs/business-basics`?'],
    ]);
  });

  test('leads on to pages that exist', async () => {
    const { diagnostics } = await load(front.replace('/programs?status=open', '/program'), 'Words.');
    expect(diagnostics.map(({ code, label }) => [code, label])).toEqual([
      ['unresolved-reference', 'did you mean `/programs`?'],
    ]);
  });

  test('names degrees that exist; their records are linked', async () => {
    const { catalog } = await load(`degrees: [mit-supply-chain]\n${front}`, 'Words.');
    expect(catalog?.guides[0]?.degrees.map(({ title }) => title)).toEqual(['Master in Supply Chain Management']);
    const { diagnostics } = await load(`degrees: [mit-suply-chain]\n${front}`, 'Words.');
    expect(diagnostics.map(({ code, label }) => [code, label])).toEqual([
      ['unresolved-reference', 'did you mean `mit-supply-chain`?'],
    ]);
  });
});
