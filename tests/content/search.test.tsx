import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SearchPage } from '#components/search/search-page';
import { openSearchText } from '#lib/export/open-search';
import { searchAnswer } from '#lib/export/search-data';
import { browseList } from '#lib/list/browse';
import { programList } from '#lib/list/programs';
import { searchIndex } from '#lib/search/index';
import { partsOfTheWorld } from '#lib/search/parts-of-the-world';
import { answerSearch } from '#lib/search/view';
import { siteUrl } from '#lib/site/config';
import { fieldVerdict } from '#lib/verdict/field';
import { inOne } from '#lib/verdict/verdict';
import { namesOfObjects } from '../support/hostile';
import { realCatalog } from '../support/real-catalog';
import { searchQueries } from '../support/search-queries';

const catalog = await realCatalog();

const htmlOf = (q: string): string => renderToStaticMarkup(<SearchPage view={answerSearch(catalog, { q })} />);

/** Filters, and of the field that answers first and the hits the first three, as a visitor reads them; `none` where only ways in stand. */
function firstOf(query: string): string[] {
  const { filters, field, groups, near, lookBy } = answerSearch(catalog, { q: query });
  const hits = [...groups.flatMap((group) => group.hits), ...near].map(({ entry }) => entry.path);
  return [
    ...filters.map(({ label }) => `filter:${label}`),
    ...[...(field ? [field.path] : []), ...hits].slice(0, 3),
    ...(hits.length === 0 && lookBy.some(({ path }) => path === '/universities') ? ['none'] : []),
  ];
}

test('what people ask for is among the first three hits, in nineteen of twenty queries', () => {
  const isRight = (first: readonly string[], expected: string): boolean =>
    expected.split('|').some((one) => first.includes(one));
  const missed = searchQueries.filter(([query, expected]) => !isRight(firstOf(query), expected));
  const words = missed.map(([query, expected]) => `${query}: ${expected} is not in ${firstOf(query)}`).join('\n');
  expect(searchQueries.length).toBeGreaterThanOrEqual(120);
  expect(missed.length / searchQueries.length, words).toBeLessThanOrEqual(0.05);
});

test('what a field comes to is worked out once', () => {
  for (const field of catalog.fields) expect(fieldVerdict(catalog, field)).toBe(fieldVerdict(catalog, field));
});

test('every country on record belongs to a part of the world', () => {
  const known = Object.values(partsOfTheWorld).join(' ').split(' ');
  expect(catalog.institutions.map(({ country }) => country).filter((code) => !known.includes(code))).toEqual([]);
});

test('no sentence names a figure that the site computes in place of its value', () => {
  const lines = searchIndex(catalog).entries.flatMap((entry) => entry.lines);
  expect(lines.filter((line) => /\b(?:programs|degrees|pathways)[./][a-z0-9-]+[./]\w/.test(line))).toEqual([]);
});

describe('words', () => {
  const labels = (q: string) => answerSearch(catalog, { q }).filters.map(({ label }) => label);
  const marked = (q: string) => {
    const { groups, near } = answerSearch(catalog, { q });
    const shown = [...groups.flatMap(({ hits }) => hits), ...near];
    return shown.flatMap(({ title, excerpt }) => [...title, ...excerpt]).filter(({ isFound }) => isFound);
  };

  test.each(['open university', 'systematic program design', 'master of business leadership'])(
    'within a name on record ask for no filter: %s',
    (name) => {
      expect(labels(name)).toEqual([]);
    },
  );

  test('“credit” alone leaves out what gives none, and beside what is looked for leaves out nothing', () => {
    expect(labels('credit')).toEqual(['credit by a university’s word']);
    expect(labels('social work masters credit')).toContain('credit by a university’s word first');
    expect(firstOf('social work masters credit').join(' ')).toMatch(/michigan/);
  });

  test('“free” asks for a free track, and beside a degree for no tuition', () => {
    expect(labels('free micromasters')).toEqual(['open programs whose terms speak of a free track']);
    expect(labels('free masters')).toContain('degrees without tuition, for some people at least');
  });

  test('that ask for a filter are not marked as found within others', () => {
    expect(marked('understanding under $1000').map(({ text }) => text.toLowerCase())).not.toContain('under');
    expect(marked('robotics under $5000').map(({ text }) => text.toLowerCase())).not.toContain('understanding');
  });

  test('that no record has find what they are about, as near and not as found', () => {
    const { count, near } = answerSearch(catalog, { q: 'C++' });
    expect(count).toBe(0);
    expect(near.map(({ entry }) => entry.path)).toContain('/fields/computer-science');
  });

  test.each([
    ['a wish that no degree fits', 'supply chain germany', 'germany'],
    ['a wish with a word that no record has', 'game design', 'game'],
  ])('no text and no pathway counts as fitting filters: %s', (_, query, left) => {
    const { groups, misfit } = answerSearch(catalog, { q: query });
    expect(
      groups.filter(({ kind }) => kind !== 'payer').flatMap(({ hits }) => hits.map(({ entry }) => entry.path)),
    ).toEqual([]);
    const [way] = (misfit ?? []).filter(({ words }) => words === left);
    const without = answerSearch(catalog, { q: new URL(way?.href ?? '', 'https://x.org').searchParams.get('q') ?? '' });
    const records = without.groups.filter(({ kind }) => ['program', 'linked', 'direct'].includes(kind));
    expect(way?.count).toBe(records.reduce((sum, { count }) => sum + count, 0));
    expect(htmlOf(query)).toContain(`Without “${left}”`);
    expect(JSON.parse(searchAnswer(catalog, { q: query }, 'json').text).leaveOut).toContainEqual({
      words: left,
      count: way?.count,
      search: `${siteUrl}${way?.href}`,
    });
  });

  test('that ask for a part of a record keep no record out', () => {
    expect(firstOf('mit finance micromasters refund')).toContain('/programs/mit-finance');
    expect(firstOf('earnings after masters in computer science').join(' ')).toMatch(/computer-science/);
  });

  test('a term of the glossary that is the whole query stands first', () => {
    expect(firstOf('what are ECTS credits')[0]).toBe('/guides/glossary#ects');
    expect(firstOf('stackable credentials')[0]).toBe('/guides/glossary#stackable');
  });

  test('a word with its ending is no beginning of another: becas is not because', () => {
    expect(marked('becas').map(({ text }) => text.toLowerCase())).not.toContain('because');
  });

  test.each([
    ['programas en francés', 'taught in French'],
    ['France', 'the country France'],
    ['not online', 'degrees on campus, wholly or partly'],
    ['us universities', 'the country United States'],
    ['anything in the us', 'the country United States'],
    ['Alemania', 'the country Germany'],
    ['latin america', 'countries of Latin America'],
    ['no credit', 'no credit by a university’s word'],
    ['US', 'the country United States'],
    ['in the us', 'the country United States'],
    ['grants for us citizens', 'the country United States'],
  ])('are read as they are meant: %s', (query, label) => {
    expect(labels(query)).toEqual([label]);
  });

  test('a language is read from what a record says, and degrees without any are counted, not lost', () => {
    expect(firstOf('spanish masters')).toContain('/degrees/uned-master-ciberseguridad');
    const [french] = answerSearch(catalog, { q: 'masters taught in french' }).filters.filter(({ leftOut }) => leftOut);
    expect(french?.leftOut).toMatch(/^Left out, since no language is on record: \d+ degrees\.$/);
    expect(htmlOf('masters taught in french')).toContain(`${french?.leftOut} <a href="/search?q=masters">`);
  });

  test('that ask for degrees first say so where no degree fits', () => {
    expect(labels('masters taught in french')).toContain('degrees first, but none fits');
    expect(labels('masters taught in spanish')).toContain('degrees first');
  });

  test('that are read as the same stand in one filter, and go away together', () => {
    const { filters } = answerSearch(catalog, { q: 'online diseño ux' });
    expect(filters.map(({ words, href }) => [words, href])).toEqual([
      ['online', '/search?q=dise%C3%B1o+ux'],
      ['diseño, ux', '/search?q=online'],
    ]);
  });

  test.each([
    ['data science not mit', 'without MIT', /^\/(?:programs|degrees|universities)\/mit(?:-|$)/],
    ['data science -mit', 'without MIT', /^\/(?:programs|degrees|universities)\/mit(?:-|$)/],
    ['analytics but not georgia tech', 'without Georgia Tech', /^\/(?:programs|degrees|universities)\/georgia-tech/],
    ['cs masters except omscs', /^without .*OMSCS/, /georgia-tech-oms-computer-science$/],
    ['mba outside the us', 'without the country United States', /uopeople|boston|illinois/],
    ['not self-paced programs', 'without self-paced courses', /^\/programs\/adelaide/],
  ])('leave out what stands behind “not”: %s', (query, label, leftOut) => {
    expect(labels(query)).toContainEqual(typeof label === 'string' ? label : expect.stringMatching(label));
    const { groups } = answerSearch(catalog, { q: query });
    const records = groups.filter(({ kind }) => ['program', 'linked', 'direct', 'university'].includes(kind));
    const paths = records.flatMap(({ hits }) => hits.map(({ entry }) => entry.path));
    expect(paths).not.toEqual([]);
    expect(paths.filter((path) => leftOut.test(path))).toEqual([]);
  });

  test.each(['why not mit', 'is it not free', 'masters without a thesis'])(
    '“not” may leave out nothing: %s',
    (query) => {
      expect(labels(query).filter((label) => label.startsWith('without'))).toEqual([]);
    },
  );

  test.each(['tell us', 'help us choose', 'is it for us'])('“us” that is people is no country: %s', (query) => {
    expect(labels(query)).toEqual([]);
  });

  test.each(['tax credit canada', 'education loan india'])(
    'of what a country pays are read as that country alone: %s',
    (query) => {
      expect(labels(query)).toHaveLength(1);
    },
  );

  test('that only join keep nothing out: open now', () => {
    const programs = (q: string) => answerSearch(catalog, { q }).groups.find(({ kind }) => kind === 'program')?.count;
    expect(programs('open now')).toBe(programs('open'));
  });

  test('alike in letters alone find a name near to them, and no name that is not', () => {
    const near = (q: string) => answerSearch(catalog, { q }).near.map(({ entry }) => entry.path);
    expect(near('carnegy')).toContain('/universities/carnegie-mellon');
    expect(near('stanford')).toEqual([]);
    expect(htmlOf('stanford')).toMatch(/href="\/universities">Every university on record/);
  });

  test('that only join are not marked', () => {
    expect(marked('courses in spanish').map(({ text }) => text)).not.toContain('in');
  });

  test('a pasted address finds the record whose page it is, and else the words in it', () => {
    const program = catalog.programs.find(({ url }) => url);
    const pasted = answerSearch(catalog, { q: `${program?.url}?utm_source=mail` });
    expect(pasted.groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.path))).toEqual([
      `/programs/${program?.slug}`,
    ]);
    expect(firstOf('www.example.com/degrees/oms-analytics')).toContain('/degrees/georgia-tech-oms-analytics');
  });
});

describe('the page', () => {
  test('keeps the words, counts, and marks what was found', () => {
    const html = htmlOf('J-PAL');
    expect(html).toContain('value="J-PAL"');
    expect(html).toMatch(/role="status"><h1[^>]*>1 match for “J-PAL”/);
    expect(html).toMatch(/<mark[^>]*>J-PAL<\/mark>/);
  });

  test('a field that the words name answers before the hits, in the words of its page', () => {
    const [field] = catalog.fields.filter(({ slug }) => slug === 'data-science');
    const { document } = parseHTML(`<body>${htmlOf('cheap data science master')}</body>`);
    const [line] = [...document.querySelectorAll('section, p')].filter(({ textContent }) =>
      /Cheapest/.test(textContent),
    );
    expect(line?.textContent).toBe(`${field && inOne(fieldVerdict(catalog, field))} The field Data science`);
    expect(line?.querySelector('a')?.getAttribute('href')).toBe('/fields/data-science');
  });

  test('a hit says what its record comes to, whatever its kind', () => {
    for (const query of ['mit', 'data science', 'supply chain mit georgia', 'counts toward harvard']) {
      const { groups } = answerSearch(catalog, { q: query });
      const recordless = new Set(['guide', 'term', 'terms', 'payer', 'page']);
      const shown = groups.filter(({ kind }) => !recordless.has(kind)).flatMap(({ hits }) => hits);
      expect(shown.filter(({ inShort }) => !inShort).map(({ entry }) => entry.path)).toEqual([]);
    }
  });

  test('a hit without the words in a sentence says where they are', () => {
    const { groups } = answerSearch(catalog, { q: 'gatech' });
    const sentences = groups.flatMap(({ hits }) => hits.map(({ excerpt }) => excerpt.map(({ text }) => text).join('')));
    expect(sentences).toContain('Georgia Tech is also called GaTech.');
  });

  test('the list behind a group says how many it has, and in which order', () => {
    for (const query of ['cheap', 'under $1000', 'spanish']) {
      const [group] = answerSearch(catalog, { q: query }).groups.filter(({ kind }) => kind === 'program');
      const params = Object.fromEntries(new URL(group?.list.path ?? '', 'https://x.org').searchParams);
      expect(browseList(programList, catalog, params).count).toBe(group?.count);
      expect(group?.list.words).toBe(`All ${group?.count} programs, ${group?.order ?? 'open ones first'}`);
    }
  });

  test('a word that became a filter can be taken away, and the others stay', () => {
    const { filters } = answerSearch(catalog, { q: 'cheap robotics under $5,000' });
    expect(filters.map(({ words, href }) => [words, href])).toEqual([
      ['cheap', '/search?q=robotics+under+%245000'],
      ['under $5000', '/search?q=cheap+robotics'],
    ]);
  });

  test('nothing is never the answer: ways in, and a form that is filled in', () => {
    const html = htmlOf('zzzzzzzz');
    expect(html).toContain('No record has “zzzzzzzz” in it');
    expect(html).toContain('href="/match"');
    expect(html).toMatch(/<form[^>]*action="\/correct"[\s\S]*name="looked"[^>]*value="zzzzzzzz"/);
  });

  test('without words it offers four ways in', () => {
    expect(
      htmlOf('')
        .match(/<section[^>]*>[\s\S]*<\/section>/)?.[0]
        .match(/<li>/g),
    ).toHaveLength(4);
  });

  test.each(namesOfObjects)('a word that every object has as a name is a word like others: %s', (word) => {
    expect(htmlOf(word)).toContain('<h1');
    expect(browseList(programList, catalog, { q: word }).query.q).toBe(word);
  });

  test('more than 200 characters are cut, and said', () => {
    const { q, ignored } = answerSearch(catalog, { q: 'law '.repeat(100) });
    expect(q.length).toBeLessThanOrEqual(200);
    expect(ignored[0]?.reason).toBe('is longer than 200 characters; we read the first 200.');
  });
});

test('as data it says what is left out, and where two names stand side by side', () => {
  const { sideBySide } = JSON.parse(searchAnswer(catalog, { q: 'omscs vs mcit' }, 'json').text);
  expect(sideBySide).toMatch(/\/compare\?degree=georgia-tech-oms-computer-science&degree=penn-mcit-online$/);
  const { filters } = JSON.parse(searchAnswer(catalog, { q: 'masters taught in french' }, 'json').text);
  expect(filters[1].leftOut).toMatch(/^Left out, /);
});

test('as data it has the same hits, and a browser is told its address', () => {
  const { groups } = JSON.parse(searchAnswer(catalog, { q: 'ucsd' }, 'json').text);
  expect(groups[0].hits[0].page).toMatch(/\/universities\/ucsd$/);
  expect(searchAnswer(catalog, { q: 'ucsd' }, 'csv').text).toContain('/universities/ucsd');
  expect(openSearchText().text).toContain('/search?q={searchTerms}');
});
