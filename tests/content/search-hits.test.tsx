import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SearchPage } from '#components/search/search-page';
import { searchAnswer } from '#lib/export/search-data';
import { browseList } from '#lib/list/browse';
import { degreeList } from '#lib/list/degrees';
import { programList } from '#lib/list/programs';
import { askedAddresses } from '#lib/search/asked-by';
import { fieldWords } from '#lib/search/field-words';
import { searchIndex } from '#lib/search/index';
import { answerSearch } from '#lib/search/view';
import { realCatalog } from '../support/real-catalog';
import { searchQueries } from '../support/search-queries';

const catalog = await realCatalog();

const answer = (q: string) => answerSearch(catalog, { q });

function paramsOf(address: string) {
  const { searchParams } = new URL(address, 'https://x.org');
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
}

const textOf = (pieces: readonly { readonly text: string }[]): string => pieces.map(({ text }) => text).join('');

/** The first three hits, or what comes near. */
function firstThree(q: string): string[] {
  const { groups, near } = answer(q);
  return [...groups.flatMap(({ hits }) => hits), ...near].slice(0, 3).map(({ entry }) => entry.path);
}

test.each([
  ['a page of the site', 'what changed recently', '/changes'],
  ['a page of the site', 'saved programs', '/shortlist'],
  ['a doubt', 'is micromasters a scam', '/guides/what-it-is-worth'],
  ['a doubt with a number', 'is 40 too old for a masters', '/guides/for-career-changers'],
  ['a term in other words', 'GMAT waiver', '/guides/glossary#waiver'],
  ['a comparison', 'does a micromasters equal a masters degree', '/compare/micromasters-vs-masters'],
  ['a payer by its use', 'how much can i borrow for grad school 2026', '/payers#us-direct-loan-graduate'],
  ['a subject in Spanish', 'estadística', '/programs/mit-statistics-and-data-science'],
  ['a subject in Spanish, of several words', 'cadena de suministro', '/fields/supply-chain'],
  ['a subject in French', 'psychologie', '/programs/canterbury-organizational-psychology'],
  ['a code with a space', 'ALGS 200x', '/programs/ucsd-algorithms-and-data-structures'],
  ['a code with a space', 'MGT 6203', '/programs/georgia-tech-analytics'],
  ['a name with a wrong letter and a word that is a filter', 'The Open Univesity', '/universities/open-university'],
  [
    'a subject that has the name of another field in it',
    'software engineering',
    '/programs/ubc-software-development-foundations',
  ],
  ['a degree by letters that look like a plural', 'mscs', '/degrees/ut-austin-ms-computer-science'],
  ['a code that stands in a note', 'PM9001x', '/programs/rit-project-management'],
  ['a degree asked for by a question', 'is there a free online masters degree', '/degrees/uopeople-mba'],
  [
    'a program of which is asked whether it is open',
    'is the columbia ai micromasters still open',
    '/programs/columbia-artificial-intelligence',
  ],
  [
    'a long question of which no text has all words',
    'how do i know whether my boss will reimburse the tuition',
    '/payers#employer-reimbursement',
  ],
  ['a school of a university', 'wharton', '/universities/penn'],
  ['a nickname', 'terps mba', '/degrees/maryland-full-time-mba'],
  ['a tool in the plural', 'kubernetes', '/programs/umgc-cloud-computing'],
  [
    'most of the words, when no record has all',
    'probability mitx tsitsiklis',
    '/programs/mit-statistics-and-data-science',
  ],
  [
    'words that all records share, beside one that none has',
    'reddit micromasters',
    '/guides/what-is-a-micromasters-program',
  ],
])('%s is found: %s', (_, query, path) => {
  expect(firstThree(query)).toContain(path);
});

test('what is asked for by other words is there to be found', () => {
  const paths = new Set(searchIndex(catalog).entries.map(({ path }) => path));
  expect(askedAddresses.filter((path) => !paths.has(path))).toEqual([]);
});

test('every field on record has words in other languages', () => {
  expect(catalog.fields.map(({ slug }) => slug).filter((slug) => !fieldWords[slug])).toEqual([]);
});

test.each(['drones', 'BAMM.102x'])('a word that no record has is not taken for another: %s', (query) => {
  expect(answer(query).count).toBe(0);
});

test.each([
  ['1 year masters', 'up to 12 months'],
  ['12-month masters', 'up to 12 months'],
  ['masters in 6 months', 'up to 6 months'],
  ['two year mba', 'up to 24 months'],
])('a length is a limit without a word for it: %s', (query, label) => {
  expect(answer(query).filters.map((filter) => filter.label)).toContain(label);
});

test('what comes near fits the filters before what does not', () => {
  const [first] = answer('osap canada student loan').near;
  expect(first?.entry.path).toMatch(/^\/payers#canada-/);
});

test('a word that no record has finds no record by words that all of them share', () => {
  const near = answer('stanford degree program').near.map(({ entry }) => entry.kind);
  expect(near.filter((kind) => ['program', 'linked', 'direct', 'university'].includes(kind))).toEqual([]);
});

const linesWith = (words: string): string[] =>
  searchIndex(catalog).entries.flatMap(({ lines }) => lines.filter((line) => line.includes(words)));

describe('the sentence of a hit', () => {
  const sentencesOf = (q: string) =>
    answer(q).groups.flatMap(({ hits }) => hits.map(({ excerpt }) => textOf(excerpt).replace(/ …$/, '')));

  test('is what the record is, not that earnings are on record', () => {
    expect(sentencesOf('cheap mba').filter((sentence) => sentence.startsWith('Median earnings'))).toEqual([]);
    expect(sentencesOf('median earnings').join(' ')).toContain('Median earnings');
  });

  test('of rules is one that has the word, or whose they are', () => {
    for (const q of ['retake', 'take a break', 'can you fail']) {
      expect(sentencesOf(q)[0], q).toMatch(/^The rules of .*\.$|fail|break|again/);
    }
  });

  test('has one gap at most, and none within a sentence', () => {
    const shown = searchQueries.flatMap(([query]) =>
      answer(query).groups.flatMap(({ hits }) => hits.map(({ excerpt }) => textOf(excerpt).replace(/ …$/, ''))),
    );
    expect(shown.filter((sentence) => (sentence.match(/ … /g)?.length ?? 0) > 1)).toEqual([]);
    expect([...new Set(shown.filter((sentence) => /[\p{L},] … /u.test(sentence)))]).toEqual([]);
  });

  test('says how a school and a nickname belong to the university', () => {
    expect(sentencesOf('wharton')).toContain('Wharton is a school of Penn.');
    expect(sentencesOf('terps')).toContain('People call Maryland Terps.');
    expect([...sentencesOf('wharton'), ...sentencesOf('terps')].join(' ')).not.toMatch(/also called (?:Wharton|Terps)/);
  });

  test('is never a claim of others without what we found of it', () => {
    const claims = catalog.guides.flatMap((guide) => guide.claims);
    const found = claims.flatMap(({ claim }) => linesWith(claim).map((line) => [claim, line] as const));
    expect(found.length).toBeGreaterThanOrEqual(claims.length);
    expect(found.filter(([claim, line]) => !line.match(/^A claim, [^:]+: .* We say: /)?.[0].includes(claim))).toEqual(
      [],
    );
  });

  test.each([
    ['a sign of warning', 'A page promises “in-demand jobs”', /^Warning signs: /],
    ['a cell of a table', '96 percent say', /^Coursera, 2025; .*Read it with care because: Coursera sells them/],
    ['a line of a seller', 'quoting the training firm edureka', /^A seller’s claim: /],
  ])('does not stand without what it is: %s', (_, words, expected) => {
    const lines = linesWith(words);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(expected);
  });

  test('is no choice of a question that asks the reader', () => {
    expect(linesWith('a pass is a place')).toEqual([]);
    expect(linesWith('The university that gives the degree.')[0]).toMatch(
      /^2\. You pass every course\. .*\? The university/,
    );
  });

  test('begins with no word for what it does not say, in any query that is kept', () => {
    const begins = searchQueries.flatMap(([query]) => sentencesOf(query));
    expect(
      begins.filter((sentence) => /^(?:It|Its|They|Their|This|That|These|Those|But|Then|…)(?!\p{L})/u.test(sentence)),
    ).toEqual([]);
  });

  test('says whom a rule of admission is about', () => {
    const { lines = [] } =
      searchIndex(catalog).entries.find(({ path }) => path === '/degrees/iu-msc-data-science') ?? {};
    expect(lines.filter((line) => /first degree/.test(line))).toEqual([expect.stringMatching(/^Admission: /)]);
  });

  test('does not say that a university is also called by its own name', () => {
    const universities = searchIndex(catalog).entries.filter(({ kind }) => kind === 'university');
    const repeating = universities.filter(({ title, lines }) =>
      lines.some((line) => line.startsWith('Also called ') && line.slice(12, -1).split(', ').includes(title)),
    );
    expect(repeating.map(({ path }) => path)).toEqual([]);
  });
});

test.each(['best mba', 'best degree', 'data science degree', 'online degree', 'masters in finance'])(
  'a word for a kind of degree puts degrees before all other records: %s',
  (query) => {
    const kinds = answer(query).groups.map(({ kind }) => kind);
    expect(
      kinds
        .filter((kind) => kind !== 'term')
        .slice(0, 2)
        .sort(),
    ).toEqual(['direct', 'linked']);
  },
);

test('a degree that is asked for and not there is said, with what to leave out', () => {
  const { misfit = [], filters } = answer('masters taught in french');
  expect(misfit.map(({ words }) => words)).toEqual(expect.arrayContaining(['taught in french', 'masters']));
  const html = renderToStaticMarkup(<SearchPage view={answer('masters taught in french')} />);
  expect(html).toContain('No degree fits all of “masters taught in french”');
  expect(filters).toHaveLength(2);
});

test('a filter that is asked for twice is shown once, and taken away as a whole', () => {
  expect(answer('diseño ux robotics').filters).toEqual([
    { words: 'diseño, ux', label: 'the field Design and user experience', href: '/search?q=robotics' },
  ]);
});

describe('two names with “or” or “vs” between them', () => {
  test.each([
    ['omscs or uiuc mcs', '/degrees/georgia-tech-oms-computer-science', '/degrees/illinois-mcs-online'],
    ['omsa vs michigan mads', '/degrees/georgia-tech-oms-analytics', '/degrees/michigan-master-applied-data-science'],
    ['mit finance vs columbia business analytics', '/programs/mit-finance', '/programs/columbia-business-analytics'],
    ['omscs vs mit scm blended', '/degrees/georgia-tech-oms-computer-science', '/degrees/mit-supply-chain-blended'],
    [
      'harvard extension or northwestern data science',
      '/degrees/harvard-extension-alm-data-science',
      '/degrees/northwestern-ms-data-science',
    ],
    ['omscs o mcit', '/degrees/georgia-tech-oms-computer-science', '/degrees/penn-mcit-online'],
    [
      'mit finance compared to columbia business analytics',
      '/programs/mit-finance',
      '/programs/columbia-business-analytics',
    ],
    [
      'difference between omscs and omsa',
      '/degrees/georgia-tech-oms-computer-science',
      '/degrees/georgia-tech-oms-analytics',
    ],
    [
      'gatech or ut austin computer science masters',
      '/degrees/georgia-tech-oms-computer-science',
      '/degrees/ut-austin-ms-computer-science',
    ],
    ['columbia vs nyu', '/universities/columbia', '/universities/nyu'],
    [
      'omsa or omscs or mcit',
      '/degrees/georgia-tech-oms-analytics',
      '/degrees/georgia-tech-oms-computer-science',
      '/degrees/penn-mcit-online',
    ],
  ])('find both: %s', (query, ...both) => {
    expect(firstThree(query).slice(0, both.length)).toEqual(both);
  });

  test('lead to both side by side, and kinds of study to none', () => {
    expect(answer('omsa vs mit finance').sideBySide).toBe(
      '/compare?degree=georgia-tech-oms-analytics&program=mit-finance',
    );
    expect(answer('omsa or omscs or mcit').sideBySide?.match(/degree=/g)).toHaveLength(3);
    expect(answer('mit or harvard').sideBySide).toBeUndefined();
    expect(answer('not mit or harvard').sideBySide).toBeUndefined();
    expect(answer('mba or msc').sideBySide).toBeUndefined();
  });
});

describe('an order asked for', () => {
  test('holds of all degrees, however they are reached, and each group says it', () => {
    const { groups } = answer('best mba online cheap accredited');
    const leads = groups.filter(({ kind }) => kind === 'linked' || kind === 'direct');
    const places = [...catalog.degrees].sort(degreeList.orders.tuition?.compare);
    const order = leads.map(({ hits }) => places.findIndex(({ slug }) => hits[0]?.entry.path.endsWith(`/${slug}`)));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const { order: said } of leads) expect(said).toMatch(/^lowest price first$|US dollars.* lowest first/);
  });
});

describe('all hits of a kind', () => {
  test.each(['online mba', 'cheap mba', 'data science', 'credit', 'refund', 'masters'])(
    'are where the link of their group leads: %s',
    (query) => {
      for (const { kind, count, hits, list } of answer(query).groups) {
        if (count <= hits.length || count > 100) continue;
        const params = paramsOf(list.path);
        const records =
          kind === 'program' ? browseList(programList, catalog, params) : browseList(degreeList, catalog, params);
        const alone = list.path.startsWith('/search?') ? answerSearch(catalog, params).groups : undefined;
        expect(alone ? alone.map((group) => group.hits.length) : [records.count], `${query}: ${kind}`).toEqual([count]);
        expect(list.words).toMatch(new RegExp(`^All ${count} `));
      }
    },
  );

  test('stand alone, with a way back to those of other kinds', () => {
    const html = renderToStaticMarkup(<SearchPage view={answerSearch(catalog, { q: 'online mba', kind: 'direct' })} />);
    expect(html).toContain('<a href="/search?q=online+mba">Matches of all kinds');
    expect(html).not.toContain('id="linked"');
  });

  test('a kind that there is not, or that has no hit, leaves the whole answer', () => {
    expect(answerSearch(catalog, { q: 'refund', kind: 'toString' }).ignored.map(({ name }) => name)).toEqual(['kind']);
    expect(answerSearch(catalog, { q: 'wharton', kind: 'payer' }).count).toBe(answer('wharton').count);
  });
});

test('what finds nothing has ways in as data too', () => {
  const { near, waysIn } = JSON.parse(searchAnswer(catalog, { q: 'stanford' }, 'json').text);
  expect(near).toEqual([]);
  expect(waysIn.map(({ page }: { page: string }) => new URL(page).pathname)).toContain('/universities');
});
