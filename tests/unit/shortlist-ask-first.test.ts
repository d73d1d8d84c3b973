import { describe, expect, test } from 'vitest';
import type { CreditPathway, Degree, Program } from '#lib/domain/catalog';
import { rankQuestions } from '#lib/shortlist/ask-first';
import { letterPath, letterToAsk } from '#lib/shortlist/letter-path';
import { sayVerdict, sayWait } from '#lib/shortlist/say';
import { waitsOf } from '#lib/shortlist/waits';
import type { Item } from '#lib/side-by-side/selection';
import { degree, institution, known, money, pathway, program, unknown } from '../support/sample-records';

const [mit, tech] = [institution('mit', 'MIT'), institution('tech', 'Georgia Tech')];

// Sample records were checked on 1 November 2026: a price of November 2024 is 24 months old, one of 2026 is new.
const [fresh, old, undated] = [known(money(1500), '2026'), known(money(1500), '2022-06'), known(money(1500))];

const newProgram = (slug: string, part: Partial<Program> = {}) => program(slug, { price: fresh, ...part });
const newDegree = (slug: string, part: Partial<Degree> = {}) => degree(slug, { tuition: fresh, ...part });

/** A program and a degree with a pathway between them, as the catalog links them. */
function linked(from: Program, to: Degree, part: Partial<CreditPathway> = {}) {
  const [pathways, accepts]: CreditPathway[][] = [[], []];
  const [start, end] = [
    { ...from, pathways: pathways ?? [] },
    { ...to, accepts: accepts ?? [] },
  ];
  const between = pathway(start, end, part);
  pathways?.push(between);
  accepts?.push(between);
  return { from: start, to: end };
}

const saved = (programs: readonly Program[], degrees: readonly Degree[] = []): Item[] => [
  ...programs.map((record): Item => ({ kind: 'program', record })),
  ...degrees.map((record): Item => ({ kind: 'degree', record })),
];

const waitsIn = (items: readonly Item[]) =>
  items.map((item) => `${item.record.slug}: ${waitsOf(item, items).map(({ figure }) => figure)}`);

const ranked = (items: readonly Item[]) =>
  rankQuestions(items).map(({ university, figure, count }) => `${university.short} ${figure} ${count}`);

const verdictOn = (items: readonly Item[]) => {
  const { bold, rest } = sayVerdict(rankQuestions(items), items.length);
  return `${bold} ${rest}`;
};

const says = { credit: { amount: 12, system: 'local', unit: 'credits', is: 'exact' } } as const;

describe('what a record waits for', () => {
  test('a price that is missing, undated or 24 months old, not one that is newer', () => {
    const month = (asOf: string) => newProgram(asOf, { price: known(money(1500), asOf) });
    const items = saved([
      newProgram('missing', { price: unknown }),
      newProgram('undated', { price: undated }),
      month('2024-10'),
      month('2024-11'),
      newProgram('new'),
    ]);
    expect(waitsIn(items)).toEqual(['missing: price', 'undated: price', '2024-10: price', '2024-11: ', 'new: ']);
  });

  test('nobody pays for a closed program, and a price that does not apply is not missing', () => {
    const closed = { is: 'closed', evidence: 'stated', asOf: '2025-01-01', sources: [] } as const;
    const free = { state: 'not-applicable', reason: 'it is free' } as const;
    expect(waitsIn(saved([program('closed', { status: closed }), newProgram('free', { price: free })]))).toEqual([
      'closed: ',
      'free: ',
    ]);
  });

  test('a tuition that is missing or old; what is left after the program stands in for the whole', () => {
    const items = saved(
      [],
      [
        newDegree('missing', { tuition: unknown }),
        newDegree('old', { tuition: old }),
        newDegree('left', { tuition: unknown, tuitionAfterProgram: fresh }),
        newDegree('left-old', { tuition: unknown, tuitionAfterProgram: old }),
      ],
    );
    expect(waitsIn(items)).toEqual(['missing: tuition', 'old: tuition', 'left: ', 'left-old: tuition']);
  });

  test('credit until a university says how much: not when it does, and not where no pathway is on record', () => {
    const { from: stated } = linked(newProgram('stated'), newDegree('a'), says);
    const { from: open } = linked(newProgram('open'), newDegree('b'));
    const { from: others } = linked(newProgram('others'), newDegree('c'), {
      ...says,
      saidBy: { is: 'others', who: 'one learner', why: 'A list.' },
    });
    expect(waitsIn(saved([stated, open, others, newProgram('none')]))).toEqual([
      'stated: ',
      'open: credit',
      'others: credit',
      'none: ',
    ]);
  });

  test('the degrees saved beside a program decide which credit it waits for, and both ends wait', () => {
    const { from, to } = linked(newProgram('program'), newDegree('open', { institution: tech }));
    const firm = pathway(from, newDegree('firm'), says);
    const both = { ...from, pathways: [firm, ...from.pathways] };
    expect(waitsIn(saved([both]))).toEqual(['program: ']);
    expect(waitsIn(saved([both], [to]))).toEqual(['program: credit', 'open: credit']);
    expect(waitsIn(saved([], [to]))).toEqual(['open: ']);
  });
});

describe('whom to ask first', () => {
  const { from, to } = linked(
    newProgram('Analytics', { institution: tech }),
    newDegree('Analytics, online', { institution: tech }),
  );
  const mitOld = (slug: string) => newProgram(slug, { institution: mit, price: old });

  test('the university whose one figure most of the saved records wait for', () => {
    const items = saved([mitOld('Supply chain'), mitOld('Statistics'), mitOld('Finance'), from], [to]);
    expect(ranked(items)).toEqual(['MIT price 3', 'Georgia Tech credit 2']);
    expect(verdictOn(items)).toBe(
      'Ask MIT first: three of your five wait for its answer. What do these three programs cost now? All five wait for a figure in all. Next: Georgia Tech, for credit.',
    );
  });

  test('of figures that as many wait for, credit before price and price before tuition', () => {
    const tuition = newDegree('Blended', { institution: mit, tuition: old });
    const items = saved([mitOld('Supply chain'), mitOld('Statistics'), from], [tuition, to]);
    expect(ranked(items)).toEqual(['Georgia Tech credit 2', 'MIT price 2', 'MIT tuition 1']);
    expect(verdictOn(items)).toMatch(
      /^Ask Georgia Tech first: two of your five wait for its answer\. How much credit toward Analytics, online does Analytics earn\? /,
    );
  });

  test('prices of one university are one letter, of two universities two; equal ones by name', () => {
    const yale = newProgram('Law', { institution: institution('yale', 'Yale'), price: unknown });
    expect(ranked(saved([yale, mitOld('Finance')]))).toEqual(['MIT price 1', 'Yale price 1']);
  });

  test('a program that waits for two degrees of one university counts once', () => {
    const two = { ...from, pathways: [...from.pathways, pathway(from, newDegree('Other', { institution: tech }))] };
    const other = newDegree('Other', { institution: tech });
    expect(ranked(saved([two], [to, other]))).toEqual(['Georgia Tech credit 2']);
  });

  test('credit is asked of the university that takes it, not of the one that teaches', () => {
    const abroad = linked(newProgram('Finance', { institution: mit }), newDegree('MSc', { institution: tech }));
    expect(ranked(saved([abroad.from]))).toEqual(['Georgia Tech credit 1']);
  });

  test('of what no university promises the question is whether it counts at all', () => {
    const weak = linked(newProgram('Finance'), newDegree('MSc'), { how: 'inferred', saidBy: undefined, working: 'x' });
    expect(verdictOn(saved([weak.from]))).toBe(
      'Ask MIT first: what you saved waits for its answer. Does Finance earn credit toward MSc, and how much?',
    );
  });

  test('when nothing waits, it says so', () => {
    expect(verdictOn(saved([newProgram('a')], [newDegree('b')]))).toMatch(/^Nothing you saved waits for a figure\. /);
  });
});

describe('the reason and the letter', () => {
  const reasons = (items: readonly Item[]) =>
    items.flatMap((item) => waitsOf(item, items).map((wait) => sayWait(wait, item).why));

  test('a price says what is wrong with it', () => {
    const items = saved([
      newProgram('a', { price: unknown }),
      newProgram('b', { price: undated }),
      newProgram('c', { price: old }),
    ]);
    expect(reasons(items)).toEqual([
      'What it costs was not found.',
      'The figure found bears no date.',
      'The figure found is of 2022, two years old or more when we last looked.',
    ]);
  });

  test('credit names the other end and whose word it is', () => {
    const { from, to } = linked(newProgram('Finance'), newDegree('MSc', { institution: tech }));
    expect(reasons(saved([from], [to]))).toEqual([
      'A university says that it earns credit toward MSc at Georgia Tech, and not how much.',
      'A university says that Finance at MIT earns credit toward it, and not how much.',
    ]);
  });

  test('the letter goes to the university that is asked, or there is none', () => {
    const { from, to } = linked(newProgram('finance'), newDegree('msc', { institution: tech }));
    const items = saved([from], [to]);
    const [question] = rankQuestions(items);
    expect(question && letterToAsk(question)).toBe('/compare?program=finance&degree=msc#part-ask');
    expect(items.map((item) => letterPath(item, waitsOf(item, items)))).toEqual([
      '/compare?program=finance&degree=msc#part-ask',
      '/compare?program=finance&degree=msc#part-ask',
    ]);
    const direct = saved([newProgram('alone', { price: old })], [newDegree('direct', { tuition: old })]);
    expect(rankQuestions(direct).map(letterToAsk)).toEqual([undefined, undefined]);
    expect(direct.map((item) => letterPath(item, waitsOf(item, direct)))).toEqual([
      '/programs/alone#part-ask',
      undefined,
    ]);
  });
});
