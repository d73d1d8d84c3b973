import { describe, expect, test } from 'vitest';
import { degreeQuestions } from '#lib/answers/degree';
import type { Catalog, CreditPathway, Degree, Program } from '#lib/domain/catalog';
import type { Status } from '#lib/domain/status';
import { degreeVerdict, pathwayVerdict } from '#lib/verdict/degree';
import { fieldVerdict, verdictOfWays } from '#lib/verdict/field';
import { programVerdict } from '#lib/verdict/program';
import { universityVerdict } from '#lib/verdict/university';
import { inOne } from '#lib/verdict/verdict';
import { fieldWays } from '#lib/ways/field-ways';
import {
  catalogOf,
  degree,
  field,
  institution,
  known,
  money,
  pathway,
  program,
  withPathways,
} from '../support/sample-records';
import { rates } from '../support/sample-ways';

const said = (record: Program): string => inOne(programVerdict(record));

const master = degree('master', { title: 'Master of Law', institution: institution('uq', 'Queensland') });
const law = program('law', { title: 'Law', price: known(money(1200), '2026-02') });
const status = (part: Partial<Status>): Status => ({
  is: 'open',
  evidence: 'stated',
  asOf: '2026-05-15',
  sources: [],
  ...part,
});
const third = {
  credit: { amount: 16, of: 48, unit: 'credits', system: 'us-semester-hour', is: 'exact' },
} as const;
const linked = (part: Partial<CreditPathway>, base = law): Program => withPathways(base, [[master, part]]);

const open = 'Law (MIT) is open (stated 15 May 2026);';
const price = 'Price: $1,200 (2026)';
const separate = 'admission to the degree is separate.';

describe('a program', () => {
  test.each<[string, Partial<CreditPathway>, string]>([
    [
      'amount',
      third,
      `${open} it counts toward Master of Law (Queensland): 16 of 48 credits, says the university. ${price}; ${separate}`,
    ],
    [
      'credit',
      {},
      `${open} it counts toward Master of Law (Queensland), says the university, not how much. ${price}; ${separate}`,
    ],
    [
      'way-in',
      { promises: 'entry' },
      `${open} a way into Master of Law (Queensland) with no credit stated, says the university. ${price}; ${separate}`,
    ],
    [
      'others',
      { ...third, saidBy: { is: 'others', who: 'one blog', why: 'It says so.' } },
      `${open} only others, no university, name it for Master of Law (Queensland): one blog. ${price}.`,
    ],
    [
      'inferred',
      { ...third, how: 'inferred', saidBy: undefined },
      `${open} that it leads to Master of Law (Queensland) is our inference. ${price}.`,
    ],
  ])('says a pathway of the rung %s as no more than that', (_, part, words) => {
    expect(said(linked(part))).toBe(words);
  });

  test('is closed by our inference, and what it promised is of the past', () => {
    const closed = status({ is: 'closed', evidence: 'inferred', lastSeen: '2023-04-05' });
    expect(said(linked(third, { ...law, status: closed }))).toBe(
      `Law (MIT) is closed (inferred 15 May 2026; last seen April 2023); it counted toward Master of Law (Queensland): 16 of 48 credits, says the university. ${price}; ${separate}`,
    );
  });

  test.each([
    [{ is: 'closing', closesOn: '2027-05' }, 'Law (MIT) is open until May 2027 (stated 15 May 2026);'],
    [{ is: 'unknown' }, 'Law (MIT) may or may not run, no source we have says (15 May 2026);'],
  ] as const)('which is %o says so', (part, words) => {
    expect(said({ ...law, status: status(part) })).toContain(words);
  });

  test('of which little is known says what was not found', () => {
    expect(said(program('thin', { title: 'Thin' }))).toBe(
      'Thin (MIT) is open (stated 15 May 2026); no degree was found for it. Price not found.',
    );
  });

  test.each([
    [known(money(950, 1350), '2019'), 'Price: $950–$1,350 (2019: check before you pay).'],
    [known(money(900)), 'Price: $900 (undated: check before you pay).'],
    [{ ...known(money(900), '2026'), how: 'inferred' }, 'Price: $900 (2026, our inference).'],
    [
      { ...known(money(900), '2026'), for: ['GB'], excludes: ['exam' as const] },
      'Price: $900 (2026; for students from the UK; not all is in it).',
    ],
    [{ ...known(money(900), '2026'), version: 'four courses' }, 'Price: $900 (2026; of an earlier version).'],
    [{ state: 'not-applicable', reason: 'It is free.' }, 'Price: does not apply.'],
  ] as const)('has a price that says how far it holds (%#)', (fact, words) => {
    expect(programVerdict({ ...law, price: fact as Program['price'] })[1]).toBe(words);
  });

  test('names the degree by its university alone where its name has no room', () => {
    const long = { ...master, title: `Master of ${'very '.repeat(16)}long law` };
    expect(said(withPathways(law, [[long, third]]))).toBe(
      `${open} it counts toward a degree of Queensland: 16 of 48 credits, says the university. ${price}; ${separate}`,
    );
  });

  test('names a university that speaks by its short name', () => {
    const own = { ...master, institution: { ...institution('uq', 'University of Queensland'), short: 'Queensland' } };
    const who = { is: 'university', who: 'The University of Queensland', why: 'It says so.' } as const;
    expect(said(withPathways(law, [[own, { ...third, saidBy: who }]]))).toContain('16 of 48 credits, says Queensland.');
  });
});

describe('a degree', () => {
  test('after a program says whose word the credit is, and that admission is separate', () => {
    const whole = { ...master, tuition: known(money(9900), '2022-04'), accepts: [pathway(law, master, third)] };
    expect(inOne(degreeVerdict(whole))).toBe(
      'Master of Law (Queensland) gives credit for Law (MIT, open): 16 of 48 credits, says the university. Tuition: $9,900 (2022: check before you pay); you are admitted separately.',
    );
  });

  test('whose price and length are of its second half says that they are only that', () => {
    const half = {
      ...master,
      tuitionAfterProgram: known(money(44520), '2018/2019'),
      durationAfterProgram: known({ min: 5, max: 5 }, '2018'),
    };
    const verdict = degreeVerdict({ ...half, accepts: [pathway(law, half, third)] });
    expect(verdict[1]).toContain(
      'Only the part after the program has a price: $44,520 (2018–19: check before you pay), 5 months.',
    );
    const unpriced = { ...master, durationAfterProgram: known({ min: 8, max: 8 }, '2024') };
    expect(degreeVerdict({ ...unpriced, accepts: [pathway(law, unpriced)] })[1]).toContain(
      'Tuition not found; only the part after the program takes 8 months;',
    );
  });

  test('of a closed program says so', () => {
    const old = { ...law, status: status({ is: 'closed' }) };
    expect(degreeVerdict({ ...master, accepts: [pathway(old, master)] })[0]).toBe(
      'Master of Law (Queensland) gave credit for Law (MIT, closed), says the university, not how much.',
    );
  });

  test('that one applies to directly says that no program was found', () => {
    expect(inOne(degreeVerdict({ ...master, tuition: known(money(26424, 26424, 'GBP'), '2026') }))).toBe(
      'Master of Law (Queensland) is applied to directly: no MicroMasters program was found for it. Tuition: £26,424 (2026); whether it still admits students was not found.',
    );
  });

  test('calls its price fees where it charges no tuition', () => {
    const fees = { ...known(money(2460), '2026'), onlyFees: true } as Degree['tuition'];
    expect(inOne(degreeVerdict({ ...master, tuition: fees }))).toContain(' Fees: $2,460 (2026);');
    expect(inOne(degreeVerdict({ ...master, onlyFees: true }))).toContain(' Fees not found');
    expect(degreeQuestions.tuition.of({ ...master, tuition: fees })).toMatchObject({
      words: '$2,460',
      unit: 'in fees',
    });
  });

  test('has the words of each of its pathways, firmest or not', () => {
    const others = pathway(law, master, { saidBy: { is: 'others', who: 'one blog', why: 'It says so.' } });
    expect(inOne(pathwayVerdict(others))).toBe(
      'Master of Law (Queensland) is named for Law (MIT, open) only by others, no university: one blog. Tuition not found; you are admitted separately.',
    );
  });
});

describe('a field', () => {
  const data = field('data', 'Data');
  const direct = degree('direct', { field: data, institution: institution('e', 'Eastern') });
  const left = degree('left', {
    field: data,
    institution: institution('h', 'Harvard'),
    tuitionAfterProgram: known(money(30000), '2026/2027'),
  });
  const course = program('data', { title: 'Data', field: data, price: known(money(1500), '2022') });
  const verdictIn = (catalog: Catalog): string => inOne(fieldVerdict(catalog, data));

  test('names the cheapest way directly and by a program, each with its years', () => {
    const cheap = { ...direct, tuition: known(money(9000), '2025/2026') };
    const residents = { ...known(money(100), '2026'), for: ['US-IL'] };
    const catalog = catalogOf(
      [withPathways(course, [[left, third]])],
      [cheap, { ...direct, slug: 'cheaper', tuition: residents }],
    );
    expect(verdictIn(catalog)).toBe(
      'Data: 1 program on record, which is open. Cheapest master’s in US dollars: $9,000 directly (Eastern, 2025–26); $31,500 via stated credit (MIT, then Harvard, 2022, 2026–27): check before you pay.',
    );
  });

  test('with one side known says that the other was not found', () => {
    const cheap = { ...direct, tuition: known(money(9000), '2026') };
    expect(verdictIn(catalogOf([course], [cheap]))).toBe(
      'Data: 1 program on record, which is open, without credit by a university’s word. Cheapest master’s in US dollars: $9,000 directly (Eastern, 2026); none via stated credit.',
    );
    expect(verdictIn(catalogOf([withPathways(course, [[left, third]])]))).toContain(
      'in US dollars: none directly; $31,500 via stated credit',
    );
  });

  test('at the rates of where someone lives says so, and puts what is cheapest there first', () => {
    const uk = { ...direct, slug: 'uk', institution: { ...institution('l', 'London'), country: 'GB' } };
    const catalog = catalogOf(
      [course],
      [
        { ...uk, tuition: rates('GBP', [3000, 'UK', { for: ['GB'] }], [9000, 'others', { notFor: ['GB'] }]) },
        { ...direct, tuition: rates('USD', [5000, 'US', { for: ['US'] }], [7000, 'others', { notFor: ['US'] }]) },
      ],
    );
    expect(inOne(verdictOfWays(catalog, fieldWays(catalog, data, 'GB')))).toContain(
      'Cheapest master’s where you live, United Kingdom: £3,000 directly (London, 2026, your rate); in US dollars: $7,000 directly (Eastern, 2026, your rate); none via stated credit.',
    );
  });

  test('has no way by a program where no university gives the credit, or other money is asked', () => {
    const guess = withPathways(course, [[left, { ...third, how: 'inferred', saidBy: undefined }]]);
    const pounds = { ...direct, tuition: known(money(7000, 7000, 'GBP'), '2026') };
    expect(verdictIn(catalogOf([guess], [pounds]))).toBe(
      'Data: 1 program on record, which is open, without credit by a university’s word. Cheapest master’s in US dollars: none; directly in other money £7,000 (Eastern, 2026).',
    );
    expect(verdictIn(catalogOf([guess], []))).toContain('No whole price of a master’s was found.');
  });
});

test('a university is told by its programs and its degrees', () => {
  const catalog = catalogOf(
    [linked(third), { ...law, slug: 'old', status: status({ is: 'closed' }) }],
    [degree('alone', { institution: institution('uq', 'Queensland') })],
  );
  expect(inOne(universityVerdict(catalog, institution('mit', 'MIT')))).toBe(
    'MIT: 2 MicroMasters programs on record, 1 open, 1 with credit by a university’s word. No degree of it is on record.',
  );
  expect(inOne(universityVerdict(catalog, institution('uq', 'Queensland')))).toBe(
    'Queensland: no MicroMasters program on record. 1 degree of it linked to a program, 1 with credit by a university’s word; 1 to apply to directly.',
  );
});
