import { describe, expect, test } from 'vitest';
import type { Status } from '#lib/domain/status';
import { writeLetter } from '#lib/letter/letter';
import { type Matter, matterBetween, matterOf } from '#lib/letter/matter';
import { degree, institution, known, money, pathway, program, source } from '../support/sample-records';

const mit = institution('mit', 'Massachusetts Institute of Technology');
const supplyChain = program('supply-chain', { title: 'Supply Chain', institution: { ...mit, short: 'MIT' } });
const alm = degree('alm', {
  title: 'Master of Liberal Arts, Management',
  institution: institution('harvard', 'Harvard University'),
  credits: known({ amount: 48, system: 'us-semester-hour' as const, unit: 'credits' }),
});
const faq = source('faq', { title: 'Pathway’s FAQ', publisher: 'Harvard', asOf: '2025-03', kind: 'university' });
const list = source('list', { title: 'A list', publisher: 'A learner', asOf: '2022-06', kind: 'blog' });
const status = (part: Partial<Status>): Status => ({
  is: 'closed',
  evidence: 'stated',
  asOf: '2021-08-30',
  sources: [],
  ...part,
});

/** The letter as one reads it, whatever its line breaks. */
const read = (matter: Matter): string => writeLetter(matter).text.replaceAll(/\s+/g, ' ');

test('an amount on record, with terms, what remains and the price: the whole letter', () => {
  const promise = pathway(
    supplyChain,
    { ...alm, tuitionAfterProgram: known(money(28640), '2025/2026') },
    {
      credit: { amount: 16, of: 48, system: 'us-semester-hour', unit: 'credits', is: 'exact' },
      conditions: ['admission to the degree', 'one course on campus'],
      remains: '8 courses',
      note: 'The page calls it a “pathway”.',
      asOf: '2025-03',
      sources: [faq],
    },
  );
  const letter = writeLetter(matterOf(promise));
  expect(letter.subject).toBe('Credit for the MicroMasters program "Supply Chain", MIT');
  expect(`${letter.text}\n`).toBe(`To the admissions office, Harvard University

I am thinking of taking the MicroMasters program "Supply Chain"
(Massachusetts Institute of Technology, on edX) and, after it, of
applying for your degree "Master of Liberal Arts, Management." Before I
pay, I ask you for an answer in writing.

I looked it up in Steppingstone, an open record of these programs. On
credit toward the degree it says, as of March 2025, going by the
university: "16 of 48 credits."

The record remarks: "The page calls it a 'pathway'."

Sources named there: "Pathway's FAQ" (Harvard, March 2025).

1. Is it still so that the finished program earns 16 of 48 credits?
Which courses does it replace?
2. Is it still so that these are the terms: admission to the degree; one
course on campus?
3. By when must I have earned the credential, and by when must I apply?
4. Which grade is needed, in each course and over all?
5. What does it cost to have the credit recorded?
6. Is it still so that this is left to do: 8 courses? Is it still so
that $28,640 (2025-26) is left to pay?
7. Does all this hold if the program closes before I finish it?

A short answer is enough. May I pass it on, with its date, to that open
record?

With kind regards,
[your name]
`);
});

test('the briefest form asks for terms and the rest openly, and has neither remark nor sources', () => {
  const conditions = ['one course on campus'];
  const promise = pathway(supplyChain, alm, { conditions, remains: '8 courses', note: 'A remark.', sources: [faq] });
  const brief = writeLetter(matterOf(promise)).shorter.at(-1)?.replaceAll(/\s+/g, ' ');
  expect(brief).toContain('On which terms, with which grades, and by when is it to be earned and applied for?');
  expect(brief).toContain('What is then left to do and to pay?');
  expect(brief).not.toMatch(/one course|8 courses|remark|Sources/);
});

test('a share without an amount asks how many credits it is', () => {
  const share = { percent: 50, words: 'about half', is: 'about' as const };
  const earns = 'the credential replaces the first of two terms';
  const text = read(matterOf(pathway(supplyChain, alm, { share, earns, asOf: '2015-10', sources: [faq] })));
  expect(text).toContain(
    'On credit toward the degree it says, as of October 2015, going by the university: "about half of the degree; the credential replaces the first of two terms."',
  );
  expect(text).toContain(
    'Is it still so that the finished program counts for about half of the degree? How many of its 48 credits is that, and which courses does it replace?',
  );
});

test('credit without an amount, undated, asks for the amount of the degree’s own credits', () => {
  const text = read(matterOf(pathway(supplyChain, alm, { earns: 'counts as elective credit', sources: [faq] })));
  expect(text).toContain('it says, without a date, going by the university: "counts as elective credit."');
  expect(text).toContain(
    '1. Is it still so that the finished program counts toward the degree? If so, for how many of its 48 credits, or for what share, and in place of which courses? 2. On which terms is the credit given?',
  );
  expect(text).toContain('6. What is then left to do and to pay?');
});

test('a way in is no credit, and credit is asked for openly', () => {
  const text = read(matterOf(pathway(supplyChain, alm, { promises: 'entry', sources: [faq] })));
  expect(text).toContain(
    'On a way into the degree it says, without a date, going by the university: "a way into the degree; no credit is stated."',
  );
  expect(text).toContain(
    'Is it still so that the finished program opens a way into the degree? Does it earn credit as well, and if so, for how many of its 48 credits, or for what share?',
  );
});

describe('what no university says', () => {
  test('is named as said by others, and never asked as still so', () => {
    const conditions = ['good grades'];
    const saidBy = { is: 'others', who: 'one learner’s list', why: 'A column.' } as const;
    const text = read(matterOf(pathway(supplyChain, alm, { asOf: '2022-06', conditions, saidBy, sources: [list] })));
    expect(text).toContain(
      `as of June 2022, going by one learner's list and not by a university: "the degree is named beside the program; no amount of credit is given."`,
    );
    expect(text).toContain('"A list" (A learner, June 2022)');
    expect(text).toContain('Is it so that these are the terms: good grades?');
    expect(text).not.toContain('still so');
  });

  test('is said to be inferred, with the reasoning', () => {
    const text = read(
      matterOf(pathway(supplyChain, alm, { how: 'inferred', working: 'Its forerunner earned 24.', sources: [faq] })),
    );
    expect(text).toContain('this is inferred there and stated by no source, without a date');
    expect(text).toContain('The reasoning there: "Its forerunner earned 24."');
    expect(text).not.toContain('still so');
  });

  test('a price that was worked out is not asked as still so', () => {
    const left = { ...known(money(9261), '2025'), how: 'inferred' as const, basis: '27 hours' };
    const text = read(matterOf(pathway(supplyChain, { ...alm, tuitionAfterProgram: left }, { sources: [faq] })));
    expect(text).toContain('Is it so that $9,261 (2025, inferred: 27 hours) is left to pay?');
  });
});

describe('a program that one cannot simply start', () => {
  const credit = { amount: 7.5, of: 36, system: 'local', unit: 'points', is: 'exact' } as const;
  const letterOf = (part: Partial<Status>) =>
    read(matterOf(pathway({ ...supplyChain, status: status(part) }, alm, { credit, sources: [faq] })));

  test('closed: whether the credential still counts comes first, and not what if it closes', () => {
    const text = letterOf({});
    expect(text).toContain('I have studied in the MicroMasters program "Supply Chain"');
    expect(text).toContain('The program is closed (as of 30 August 2021).');
    expect(text).toContain(
      '1. Now that the program is closed, does the credential still count toward the degree? 2. Is it still so that the finished program earns 7.5 of 36 points?',
    );
    expect(text).toContain('By when must the credential have been earned');
    expect(text).not.toContain('before I finish');
  });

  test('closed by inference is not asserted', () => {
    const text = letterOf({ evidence: 'inferred' });
    expect(text).toContain('It infers that the program is closed (as of 30 August 2021); no notice says so.');
    expect(text).toContain('1. If the program is closed, does');
  });

  test('closing and unknown', () => {
    expect(letterOf({ is: 'closing', closesOn: '2027-05' })).toContain('The program can be started until May 2027.');
    expect(letterOf({ is: 'unknown' })).toContain(
      'It did not find whether the program still runs (as of 30 August 2021).',
    );
  });
});

test('a degree that the source does not name is asked for', () => {
  const unnamed = degree('some', { title: 'A master’s degree, not named by the source', unnamed: true });
  const text = read(matterOf(pathway(supplyChain, unnamed, { sources: [faq] })));
  expect(text).toContain('applying for a degree of yours, which the source that I have does not name');
  expect(text).toContain('counts toward a degree of yours? If so, toward which, for how many credits');
});

describe('without a pathway', () => {
  test('the letter goes to a university of the visitor’s choice', () => {
    const text = read({ program: supplyChain });
    expect(text).toContain('To the admissions office, [name of the university]');
    expect(text).toContain(
      'Checked on 1 November 2026, it has no source that says that the program counts toward any degree.',
    );
    expect(text).toContain('Does the finished program count toward a degree of yours? If so, toward which,');
    expect(text).not.toContain('Is it');
  });

  test('a chosen degree is asked for, its tuition with it', () => {
    const text = read(matterBetween(supplyChain, { ...alm, tuition: known(money(40000), '2024') }));
    expect(text).toContain('no source that says that the program counts toward this degree');
    expect(text).toContain('Does the finished program count toward the degree? If so, for how many of its 48 credits');
    expect(text).toContain(
      'Is it still so that tuition is $40,000 (2024), and how much is left to pay after the program?',
    );
  });
});
