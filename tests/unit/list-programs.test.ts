import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog, Program } from '#lib/domain/catalog';
import { browseList } from '#lib/list/browse';
import { readColumns } from '#lib/list/columns';
import { matchRows } from '#lib/list/match';
import { programList } from '#lib/list/programs';
import { type ListQuery, parseQuery } from '#lib/list/query';
import { searchRecords } from '#lib/list/search';
import { sortRows } from '#lib/list/sort';
import { listMetadata } from '#lib/metadata/list-metadata';
import type { AddressParams } from '#lib/site/address-params';
import { anyParams, anyPrograms } from '../support/any-program';
import {
  catalogOf,
  course,
  degree,
  field,
  institution,
  known,
  money,
  ofVersion,
  program,
  unknown,
  withPathways,
} from '../support/sample-records';

const browsePrograms = (records: Catalog, params: AddressParams) => browseList(programList, records, params);

const finance = program('finance', {
  title: 'Finance',
  institution: institution('mit', 'Massachusetts Institute of Technology'),
  price: known(money(1000, 1500)),
  duration: known({ min: 16, max: 16 }),
});
const law = withPathways(
  program('law', {
    title: 'International Law',
    field: field('law', 'Law'),
    alsoIn: [field('social-science', 'Social science')],
    price: known(money(900, 900, 'EUR')),
    duration: known({ min: 9, max: 12 }),
  }),
  [[degree('llm', { title: 'LL.M.' }), { share: { percent: 25, words: 'one quarter', is: 'exact' } }]],
);
const design = withPathways(
  program('design', {
    title: 'UX Design',
    field: field('design', 'Design'),
    price: known(money(400)),
    assessment: { proctored: false, sources: [] },
  }),
  [[degree('ma'), { promises: 'entry' }]],
);
const data = program('data', {
  title: 'Data',
  status: { is: 'closed', evidence: 'inferred', asOf: '2026', note: 'gone', sources: [] },
  courses: [course('Machine Learning', { code: 'ML1x' })],
});
const catalog = catalogOf([finance, law, design, data]);

const found = (params: Record<string, string | string[]>): string[] =>
  browsePrograms(catalog, params).records.map(({ slug }) => slug);

describe('filtering', () => {
  test('any value of one filter, all filters together', () => {
    expect(found({ field: ['law', 'design'] })).toEqual(['law', 'design']);
    expect(found({ field: ['law', 'design'], credit: 'amount' })).toEqual(['law']);
    expect(found({ field: 'social-science' })).toEqual(['law']);
  });

  test('a bound matches what can fall inside it', () => {
    expect(found({ 'price-max': '1200' })).toEqual(['design', 'finance']);
    expect(found({ 'price-min': '1501' })).toEqual([]);
    expect(found({ 'months-min': '12', 'months-max': '14' })).toEqual(['law']);
  });

  test('an unknown price, or one in another currency, matches no bound unless it is asked for', () => {
    expect(found({ 'price-max': '500' })).toEqual(['design']);
    expect(found({ 'price-max': '500', 'price-unknown': 'include' })).toEqual(['design', 'law', 'data']);
  });

  test('a price of an earlier version is none of the program as it is', () => {
    const earlier = program('earlier', { price: ofVersion('4 courses, 2021', known(money(300), '2021')) });
    const slugs = (params: AddressParams) =>
      browsePrograms(catalogOf([design, earlier]), params).records.map(({ slug }) => slug);
    expect(slugs({ 'price-min': '1' })).toEqual(['design']);
    expect(slugs({ priced: 'unknown' })).toEqual(['earlier']);
    expect(slugs({ sort: 'price' })).toEqual(['design', 'earlier']);
  });

  test('without another order, programs one can still start come first', () => {
    expect(found({})).toEqual(['finance', 'law', 'design', 'data']);
  });

  test('a mere way in is not credit', () => {
    expect(found({ credit: 'way-in' })).toEqual(['design']);
    expect(found({ credit: 'none' })).toEqual(['finance', 'data']);
  });

  test('a program that is closing is open, as everywhere; one whose status nobody knows is neither', () => {
    const evidence = { evidence: 'stated', asOf: '2026', sources: [] } as const;
    const closing = program('closing', { status: { is: 'closing', closesOn: '2027', ...evidence } });
    const unclear = program('unclear', { status: { is: 'unknown', ...evidence } });
    const made = catalogOf([finance, data, closing, unclear]);
    const under = (status: string) => browsePrograms(made, { status }).records.map(({ slug }) => slug);
    expect(under('open')).toEqual(['closing', 'finance']);
    expect(under('closing')).toEqual(['closing']);
    expect(under('closed')).toEqual(['data']);
    expect(under('unknown')).toEqual(['unclear']);
    expect(browsePrograms(made, { status: 'closing' }).applied[0]?.label).toBe('Closing');
  });

  test.each([
    ['a comprehensive final exam', 'yes'],
    ['two midterms and a final, 25 percent each; exams in the next course', 'yes'],
    ['a capstone examination', 'yes'],
    ['weekly graded quizzes in each course', 'unknown'],
    ['no final exam', 'unknown'],
  ])('an exam is claimed only where the words name one: “%s” is %s', (exam, value) => {
    const made = catalogOf([program('one', { assessment: { exam, sources: [] } })]);
    expect(browsePrograms(made, { exam: value }).count).toBe(1);
  });

  test('proctoring and a course that is an exam say that there is one; no proctoring says nothing of exams', () => {
    const proctored = program('proctored', { assessment: { proctored: true, sources: [] } });
    const ending = program('with-exam', { courses: [course('CFx', { kind: 'exam' })] });
    const made = catalogOf([proctored, ending, design]);
    const under = (exam: string) => browsePrograms(made, { exam }).records.map(({ slug }) => slug);
    expect(under('yes')).toEqual(['proctored', 'with-exam']);
    expect(under('unknown')).toEqual(['design']);
    expect(browsePrograms(made, { exam: 'no' }).ignored).toHaveLength(1);
  });
});

describe('searching', () => {
  test.each([
    ['finanse', 'finance'],
    ['massachusets', 'finance'],
    ['machin lerning', 'data'],
    ['ML1x', 'data'],
    ['internat', 'law'],
  ])('“%s” finds %s', (text, slug) => {
    expect(found({ q: text })).toContain(slug);
  });

  test('every word must be found', () => {
    expect(found({ q: 'finance zebra' })).toEqual([]);
  });
});

describe('the order that the form sends', () => {
  // Both hold the word; the title, where it counts more, is the second by name.
  const robots = catalogOf([
    program('arms', { title: 'Arms', courses: [course('Robotics')] }),
    program('robots', { title: 'Robotics' }),
  ]);
  const search = (params: AddressParams) => {
    const { records, search: canonical, order } = browsePrograms(robots, params);
    return { slugs: records.map(({ slug }) => slug), canonical, order };
  };

  test('words with the menu’s default go by best match, and the default is not in the canonical address', () => {
    const [first] = browsePrograms(robots, {}).orders;
    const byMatch = { slugs: ['robots', 'arms'], canonical: '?q=robotics', order: '' };
    expect(search({ q: 'robotics', sort: first?.value ?? 'none' })).toEqual(byMatch);
    const [best] = browsePrograms(robots, { q: 'robotics' }).orders;
    expect(best?.label).toBe('Best match');
    expect(search({ q: 'robotics', sort: best?.value ?? 'none' })).toEqual(byMatch);
  });

  test('the order by name can be chosen for words, and stays chosen', () => {
    const byTitle = { slugs: ['arms', 'robots'], canonical: '?q=robotics&sort=name', order: 'name' };
    expect(search({ q: 'robotics', sort: 'name' })).toEqual(byTitle);
    const { orders } = browsePrograms(robots, { q: 'robotics', sort: 'name' });
    expect(orders.map(({ value }) => value).slice(0, 2)).toEqual(['', 'name']);
  });

  test('every order stands in the menu once', () => {
    for (const params of [{}, { q: 'robotics' }, { sort: 'price' }]) {
      const values = browsePrograms(robots, params).orders.map(({ value }) => value);
      expect(new Set(values).size).toBe(values.length);
    }
  });
});

describe('counts beside the filters', () => {
  const countOf = (params: Record<string, string | string[]>, facet: string, value: string): number | undefined =>
    browsePrograms(catalog, params)
      .facets.find(({ name }) => name === facet)
      ?.options.find((option) => option.value === value)?.count;

  test('do not change with ticks in their own filter', () => {
    expect(countOf({}, 'field', 'law')).toBe(1);
    expect(countOf({ field: 'design' }, 'field', 'law')).toBe(1);
    expect(countOf({ status: 'closed' }, 'field', 'design')).toBe(0);
  });

  test('a value that no program has is not offered', () => {
    expect(countOf({}, 'language', 'es')).toBeUndefined();
  });

  test('a ticked value stays in the list with its zero', () => {
    expect(countOf({ field: 'design', status: 'closed' }, 'field', 'design')).toBe(0);
  });
});

describe('the applied filters', () => {
  test('each says what it is in words and links to the page without it', () => {
    const { applied } = browsePrograms(catalog, {
      q: 'law',
      field: 'law',
      'price-max': '1000',
      'months-min': '6',
      'months-max': '12',
      'months-unknown': 'include',
    });
    expect(applied.map(({ facet, label }) => `${facet}: ${label}`)).toEqual([
      'Words: “law”',
      'Field: Law',
      'Price: up to $1,000',
      'Length: 6 months to 12 months, or not known',
    ]);
    expect(applied[1]?.search).toBe('?q=law&price-max=1000&months-min=6&months-max=12&months-unknown=include');
    expect(applied[2]?.search).toBe('?q=law&field=law&months-min=6&months-max=12&months-unknown=include');
  });
});

describe('pages', () => {
  const many = catalogOf(Array.from({ length: 50 }, (_, index) => program(`p${String(index).padStart(2, '0')}`)));

  test('of twenty; a page beyond the last is the last, and said', () => {
    const view = browsePrograms(many, { page: '9' });
    expect([view.page, view.pages, view.count]).toEqual([3, 3, 50]);
    expect(view.records.map(({ slug }) => slug)).toEqual(Array.from({ length: 10 }, (_, index) => `p4${index}`));
    expect(view.pageSearches).toEqual(['', '?page=2', '?page=3']);
    expect(view.ignored).toEqual([{ name: 'page', value: '9', reason: 'is beyond the last page, which is 3.' }]);
    expect(browsePrograms(many, { page: '3' }).ignored).toEqual([]);
  });

  test('the title of a later page has its number', () => {
    const titleOf = (params: AddressParams) =>
      listMetadata(browsePrograms(many, params), { title: 'All programs', description: 'All.' }).title;
    expect(titleOf({})).toBe('All programs');
    expect(titleOf({ page: '2' })).toBe('All programs, page 2 of 3');
    expect(titleOf({ status: 'open', page: '3' })).toBe('50 programs that match, page 3 of 3');
  });
});

/** The rules once more, written as one sentence each: what the directory must agree with. */
function bruteForce(one: Program, { chosen, ranges }: ListQuery): boolean {
  const inside = (range: { min: number; max: number } | undefined, name: string): boolean => {
    const choice = ranges[name] ?? { unknown: false };
    if (choice.min === undefined && choice.max === undefined) return true;
    if (range === undefined) return choice.unknown;
    return (
      !(choice.min !== undefined && range.max < choice.min) && !(choice.max !== undefined && range.min > choice.max)
    );
  };
  const has = (name: string, ...values: string[]): boolean => {
    const wanted = chosen[name] ?? [];
    return wanted.length === 0 || values.some((value) => wanted.includes(value));
  };
  const { price, duration, effort, assessment } = one;
  const credit =
    one.pathways.length === 0
      ? 'none'
      : one.pathways.some(({ promises }) => promises === 'credit')
        ? 'credit'
        : 'way-in';
  const exam = assessment?.proctored ? 'yes' : 'unknown';
  return (
    has('field', one.field.slug, ...one.alsoIn.map(({ slug }) => slug)) &&
    has('university', one.institution.slug) &&
    has('status', one.status.is, one.status.is === 'closing' ? 'open' : one.status.is) &&
    has('credit', credit) &&
    has('mathematics', one.prerequisites?.mathematics?.level ?? 'unknown') &&
    has('language', ...one.languages) &&
    has('platform', ...one.platforms) &&
    has('exam', exam) &&
    has('priced', price.state === 'known' ? 'undated' : 'unknown') &&
    inside(price.state === 'known' && price.value.currency === 'USD' ? price.value : undefined, 'price') &&
    inside(duration.state === 'known' ? duration.value : undefined, 'months') &&
    inside(effort.state === 'known' ? effort.value : undefined, 'hours')
  );
}

describe('for any programs and any query', () => {
  const queryOf = (programs: readonly Program[], params: Record<string, string | string[]>) => {
    const made = catalogOf(programs);
    return { made, query: parseQuery(programList, made, params).query };
  };

  test('filtering equals the rules written out', () => {
    fc.assert(
      fc.property(anyPrograms, anyParams, (programs, params) => {
        const { made, query } = queryOf(programs, params);
        const { matching } = matchRows(readColumns(programList, made), programs.keys(), query);
        expect(matching.map((row) => programs[row])).toEqual(programs.filter((one) => bruteForce(one, query)));
      }),
    );
  });

  test('every count is what choosing that value alone would show', () => {
    fc.assert(
      fc.property(anyPrograms, anyParams, (programs, { q: _, page: __, ...params }) => {
        const { made, query } = queryOf(programs, params);
        for (const { name, options } of browsePrograms(made, params).facets) {
          for (const { value, count } of options) {
            const alone = { ...query, chosen: { ...query.chosen, [name]: [value] } };
            expect(count, `${name}=${value}`).toBe(programs.filter((one) => bruteForce(one, alone)).length);
          }
        }
      }),
    );
  });

  test('each order is total and stable, with unknown figures last', () => {
    fc.assert(
      fc.property(
        anyPrograms,
        fc.constantFrom('name', 'price', 'length', 'share', 'hours', 'checked'),
        fc.infiniteStream(fc.nat()),
        (programs, sort, noise) => {
          const made = catalogOf(programs);
          const rows = [...programs.keys()];
          const sorted = sortRows(programList, made, rows, { sort, scores: new Map() });
          const shuffled = rows.map((row) => [noise.next().value, row] as const).sort((a, b) => a[0] - b[0]);
          expect(
            sortRows(
              programList,
              made,
              shuffled.map(([, row]) => row),
              { sort, scores: new Map() },
            ),
          ).toEqual(sorted);
          if (sort === 'length') {
            const states = sorted.map((row) => programs[row]?.duration.state);
            expect(states).toEqual([...states].sort());
          }
        },
      ),
    );
  });

  test('a removed filter leaves the others as they are', () => {
    fc.assert(
      fc.property(anyPrograms, anyParams, (programs, params) => {
        const view = browsePrograms(catalogOf(programs), params);
        const ticked = Object.values(view.query.chosen).flat().length;
        for (const { search } of view.applied) {
          const fewer = browsePrograms(
            catalogOf(programs),
            Object.fromEntries(
              [...new URLSearchParams(search).keys()].map((name) => [name, new URLSearchParams(search).getAll(name)]),
            ),
          );
          expect(fewer.applied).toHaveLength(view.applied.length - 1);
        }
        expect(view.applied.length).toBeGreaterThanOrEqual(ticked);
      }),
      { numRuns: 30 },
    );
  });
});

test('the search index finds nothing for nothing', () => {
  expect(searchRecords(programList, catalogOf([program('a', { price: unknown })]), 'zzz').size).toBe(0);
});
