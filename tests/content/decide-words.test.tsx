import { expect, test } from 'vitest';
import type { Answers } from '#lib/decide/answers';
import { decide } from '#lib/decide/decide';
import { weigh } from '#lib/decide/weigh';
import { decisionFacts, decisionOptions, factNames, weightNames } from '#lib/domain/decision';
import { liveFigure } from '#lib/figures/live-figures';
import { browseList } from '#lib/list/browse';
import { degreeList } from '#lib/list/degrees';
import { pathwayList } from '#lib/list/pathways';
import { programList } from '#lib/list/programs';
import { answersOf, at, catalog, htmlOf, openIn, options, plain, words } from '../support/decide';
import { paramsOf } from '../support/hostile';

/** The part of the page on one way, in words. */
const blockOf = (search: string, slug: string): string =>
  plain(htmlOf(search).split(`<section id="${slug}"`)[1]?.split('<section')[0] ?? '').replaceAll('&#x27;', "'");

/** What denies what, for and against in either order. */
const denials: readonly (readonly [RegExp, RegExp])[] = [
  [
    /you are sure of the subject|that you are sure of/i,
    /before you have tried it|try the subject|parts of the subject/i,
  ],
  [/no program need show you|a program first is a detour/, /tried the mathematics|your mathematics carries/],
  [/found no cheap master’s/, /costs less than most/],
  [/wholly online degree carries no US student visa/, /costs less than most/],
  [/carries no US student visa/, /eligible for a student loan/],
  [/may be more than you need/, /must count toward a degree|would not be enough for you/],
  [/would take the cheap degree anyway/, /certificate alone would content you/],
  [/may be enough\./, /not (?:be )?enough for you/],
];

test('no way has a sentence for it and one against it that deny each other, at any two answers', () => {
  const given = [
    ...factNames.flatMap((name) => decisionFacts[name].map((answer) => [name, answer] as const)),
    ...weightNames.map((name) => [name, 4] as const),
  ];
  const both = (...pairs: (readonly [string, string | number])[]): Answers =>
    answersOf(
      Object.fromEntries(pairs.filter(([, value]) => typeof value === 'string')) as Record<string, string>,
      Object.fromEntries(pairs.filter(([, value]) => typeof value === 'number')) as Record<string, number>,
    );
  for (const one of given) {
    for (const other of given.filter(([name]) => name !== one[0])) {
      for (const { option, decides, for: pro, against } of weigh(options, both(one, other))) {
        const [fors, againsts] = [words(pro).join(' '), words([...decides, ...against]).join(' ')];
        const denied = denials.filter(
          ([a, b]) => (a.test(fors) && b.test(againsts)) || (b.test(fors) && a.test(againsts)),
        );
        expect(denied, `${option.slug}, ${one.join('=')}, ${other.join('=')}`).toEqual([]);
      }
    }
  }
});

test('a rule is silent only beside a fact that has a rule of its own there', () => {
  for (const { slug, rules } of options) {
    const own = rules.map(({ when }) => when as string);
    for (const { when, unless } of rules) {
      expect(own, `${slug} ${when}`).toEqual(expect.arrayContaining([...unless]));
    }
  }
  expect(words(at(answersOf({ cheap: 'sure' }, { trying: 4 }), 'degree-directly').against)).toEqual([]);
  expect(words(at(answersOf({}, { trying: 4 }), 'degree-directly').against)).toHaveLength(1);
});

test('of a program that is closed nothing may still close, and an open one may', () => {
  for (const slug of ['nothing-now', 'one-course', 'program', 'program-then-degree']) {
    expect(blockOf('?open=closed', slug), slug).toContain('new learners');
    expect(blockOf('?open=closed', slug), slug).not.toMatch(/may close|before you are through/);
    expect(blockOf('?open=yes', slug), slug).toMatch(/may close|before you are through/);
  }
});

test('who needs a US visa gets figures and lists of degrees on a campus, and is told where none is at low cost', () => {
  const { weighed } = decide(catalog, paramsOf('?papers=us-visa&field=computer-science'));
  const lists = weighed.flatMap(({ next }) => next).filter(({ to }) => to.startsWith('/degrees?'));
  expect(lists.length).toBeGreaterThan(2);
  for (const { to } of lists) expect(to).toMatch(/delivery=campus&country=US&field=computer-science$/);
  for (const slug of ['degree-elsewhere', 'degree-directly']) {
    expect(blockOf('?papers=us-visa&money=4&time=4', slug), slug).not.toMatch(/online degrees? to apply/);
  }
  const none = liveFigure(catalog, 'degrees.direct.campus.low-cost.count').value === '0';
  expect(blockOf('?papers=us-visa', 'degree-elsewhere').includes('On a campus the record has none')).toBe(none);
  expect(blockOf('', 'degree-elsewhere')).not.toContain('On a campus the record has none');
});

test('each link to a list says how many it leads to, and where there is none it says so and is no link', () => {
  const lists = { '/programs': programList, '/degrees': degreeList, '/pathways': pathwayList };
  const countOf = ([path = '', search = '']: string[]): number =>
    browseList(lists[path as keyof typeof lists] as never, catalog, paramsOf(search)).count;
  for (const { slug } of catalog.fields) {
    const search = `?mathematics=yes&field=${slug}&budget=1`;
    const page = decide(catalog, paramsOf(search));
    const html = htmlOf(search).replaceAll('&amp;', '&');
    const links = [...page.weighed.flatMap(({ next }) => next), ...page.programs];
    for (const { text, to, count } of links.filter(({ to: path }) => (path.split('?')[0] as string) in lists)) {
      expect(count, to).toBe(countOf(to.split('?')));
      expect(html.includes(`href="${to}"`), to).toBe(count !== 0);
      expect(html).toContain(count === 0 ? `${text}: none on record in ` : `${text}: ${count}`);
    }
  }
  const empty = catalog.fields.filter((field) => openIn(field).length === 0);
  for (const { slug } of empty) {
    expect(htmlOf(`?mathematics=yes&field=${slug}`)).toContain('Open programs of your field: none on record');
  }
});

test('the work is asked for a master’s, and each way to a degree says what that asks for, with a source', () => {
  expect(plain(htmlOf(''))).toContain('Does the work you want ask for a master’s?');
  for (const slug of ['program-then-degree', 'degree-elsewhere', 'degree-directly']) {
    expect(blockOf('?work=yes&papers=loan&field=health', slug), slug).toMatch(/It asks for.*bachelor’s/);
    expect(options.find((option) => option.slug === slug)?.asks?.sources).not.toEqual([]);
  }
});

test('a statement about visas is made to those who named no other need, and to them of their own', () => {
  for (const papers of ['other-visa', 'loan']) {
    for (const { option, for: pro, against } of weigh(options, answersOf({ papers }, { visa: 4 }))) {
      expect(words([...pro, ...against]).join(' '), option.slug).not.toMatch(/no US student visa/);
      expect([...pro, ...against].length, option.slug).toBeGreaterThan(0);
    }
  }
});

test('how many programs say what mathematics they need stands where mathematics speaks for a program', () => {
  const [said] = at(answersOf({ mathematics: 'yes' }), 'program').for;
  expect([said?.rule.live].flat()).toEqual(['programs.mathematics.count']);
  expect(said?.rule.text).not.toContain('in many programs');
});

test('a budget of nothing is an answer, and who else may pay is linked wherever a way costs more than a course', () => {
  const { slips, result, match } = decide(catalog, paramsOf('?evenings=yes&budget=0'));
  expect([slips, match]).toEqual([[], '/match?budget=0']);
  expect(result?.isHeard).toBe(true);
  expect(htmlOf('?evenings=yes&budget=0')).toContain('href="#one-course"');
  expect(htmlOf('?evenings=yes&budget=1')).not.toContain('href="#one-course"');
  for (const slug of decisionOptions.slice(2)) expect(htmlOf('').split(`id="${slug}"`)[1], slug).toContain('"/payers"');
});

test('only what speaks for and against a way is said to come from rules, and no loss is stated that was not found', () => {
  expect(plain(htmlOf(''))).toContain('every sentence for or against a way comes from one of these');
  expect(plain(htmlOf(''))).toMatch(/what it costs, asks for, gives and may lose are no rules/);
  const [loss] = at(answersOf({}, { loss: 4 }), 'degree-directly').against;
  expect(loss?.rule.text).not.toMatch(/most of what you paid/);
});

test('where one answer decides, the others are still heard, below it', () => {
  const search = '?work=yes&mathematics=untried&trying=4';
  expect(blockOf(search, 'one-course')).toMatch(
    /Does not by itself lead there.*one course is none.*Speaks for it.*first week of one course.*best for/,
  );
  expect(blockOf('?work=yes', 'nothing-now')).toMatch(/Does not by itself lead there.*A good side/);
  const said = weigh(options, answersOf({ work: 'yes', papers: 'us-visa' }, { certain: 4, visa: 4 }))[0];
  expect(words(said?.against ?? [])).toEqual([]);
});

test('whatever is answered, each way has a good and a bad side', () => {
  for (const search of ['?work=yes', '?certain=4', '?loss=4', '?open=closed', '?mathematics=no&evenings=no'])
    for (const slug of decisionOptions) {
      const [good, bad] = [
        /Speaks for it (?!None)|A good side/,
        /Speaks against it (?!None)|A bad side|Does not by itself lead there/,
      ];
      expect(blockOf(search, slug), `${search} ${slug}`).toMatch(good);
      expect(blockOf(search, slug), `${search} ${slug}`).toMatch(bad);
    }
});

test('where only a campus will do, no low cost is promised that the record has not', () => {
  const html = plain(htmlOf('?papers=us-visa'));
  expect(html).toContain('Of low-cost degrees on a campus the record has none with a price in US dollars.');
  expect(blockOf('?papers=us-visa', 'degree-elsewhere')).not.toContain('Less money than most degrees');
});

test('where no answer speaks each way has a good and a bad side, by the same two questions', () => {
  for (const slug of decisionOptions) {
    const sides = / A good side .+? To weigh: a (degree|small loss).+? A bad side .+? To weigh: a (degree|small loss)/;
    expect(blockOf('', slug), slug).toMatch(sides);
    expect(blockOf('?money=4', slug), slug).not.toContain('A good side');
  }
});

test('each way that costs money tells its months, and a degree that prices in other money are left out', () => {
  for (const slug of decisionOptions.slice(2)) {
    const costs = blockOf('', slug).split('It asks for')[0]?.split('It costs')[1] ?? '';
    expect(costs, slug).toMatch(/\$.* months median/);
    expect(/other money than US dollars are not in these figures.*\d+ of \d+ degrees/.test(costs), slug).toBe(
      slug !== 'program',
    );
  }
});

test('each way says what one may lose and what people earn, the three to a degree alike', () => {
  for (const slug of decisionOptions.slice(1)) {
    const [held = '', lost = ''] = (blockOf('', slug).split('You then hold')[1] ?? '').split('You may lose');
    expect(lost, slug).toMatch(/If you stop/);
    expect(lost, slug).toMatch(/ot all finish/);
    expect(held, slug).toMatch(/\$80,200 with a master’s or more and \$66,600 with a bachelor’s|no count/);
  }
  for (const slug of decisionOptions.slice(3)) {
    expect(blockOf('', slug), slug).toMatch(/\$80,200.*You may lose You may be refused.*34 did not/);
    expect(blockOf('?certain=4', slug), slug).toMatch(/Speaks against it.*one US study.*34 of 100.*It costs/);
  }
  for (const slug of decisionOptions.slice(4)) expect(blockOf('', slug), slug).toContain('If you stop on the way, ask');
  expect(blockOf('', 'nothing-now')).not.toContain('80,200');
});

test.each([
  ['?time=4', 'program-then-degree', /often the longest way/],
  ['?money=4', 'degree-elsewhere', /costs less than most.*not always make one cheaper/],
  ['?money=4', 'degree-directly', /Speaks for it.*fields that add up.*Speaks against it.*whole price/],
  ['', 'degree-directly', /Low-cost degrees are among the online ones/],
  ['', 'program-then-degree', /asks for its own program instead/],
])('at “%s” %s says no more than its figures and sources do', (search, slug, said) => {
  expect(blockOf(search, slug)).toMatch(said);
  expect(blockOf(search, slug)).not.toMatch(/Of all ways|It is the longest/);
});

test('answers are kept by the address, and a log may hold that', () => {
  expect(plain(htmlOf(''))).toContain('a server’s log may hold the address');
});
