import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedSearch, mostSaved, parseShortlist, shortlistToSearch } from '#lib/shortlist/shortlist';
import { hostileSearches, paramsOf } from '../support/hostile';
import { catalogOf, degree, program } from '../support/sample-records';

const slugs = Array.from({ length: 50 }, (_, index) => `p${index + 1}`);
const catalog = catalogOf(
  slugs.map((slug) => program(slug)),
  ['d1', 'd2'].map((slug) => degree(slug)),
);

const read = (search: string) => parseShortlist(catalog, paramsOf(search));

test('what is saved stands in the address, programs first, with the day', () => {
  const { shortlist, ignored } = read('?degree=d2&since=2026-06-01&program=p3&program=p1');
  expect(shortlistToSearch(shortlist)).toBe('?program=p3&program=p1&degree=d2&since=2026-06-01');
  expect(ignored).toEqual([]);
});

test('an empty list has no address of its own', () => {
  expect(shortlistToSearch(read('?since=2026-06-01').shortlist)).toBe('');
});

test('any saved records and day come back as they were', () => {
  const saved = fc.record({
    programs: fc.uniqueArray(fc.constantFrom(...slugs), { minLength: 1, maxLength: 46 }),
    degrees: fc.uniqueArray(fc.constantFrom('d1', 'd2')),
    since: fc.constantFrom('', '1999-12-31', '2024-02-29', '2026-06-01'),
  });
  fc.assert(
    fc.property(saved, ({ programs, degrees, since }) => {
      const pairs = [
        ...programs.map((slug) => ['program', slug]),
        ...degrees.map((slug) => ['degree', slug]),
        ...(since ? [['since', since]] : []),
      ];
      const search = `?${new URLSearchParams(pairs)}`;
      const { shortlist, ignored } = read(search);
      expect(shortlistToSearch(shortlist)).toBe(search);
      expect(ignored).toEqual([]);
    }),
  );
});

test('hostile addresses give a list that fits, remarks that can be read, and a canonical address that holds', () => {
  for (const search of hostileSearches(2000)) {
    const { shortlist, ignored } = read(search);
    const canonical = shortlistToSearch(shortlist);
    expect(shortlist.items.length).toBeLessThanOrEqual(mostSaved);
    expect(ignored.length).toBeLessThanOrEqual(10);
    expect(shortlistToSearch(read(canonical).shortlist)).toBe(canonical);
    expect(read(canonical).ignored).toEqual([]);
  }
});

test.each(['2026-02-30', '2026-6-1', '1026-06-01', '2026', 'yesterday', '2026-06-01T00:00'])(
  'since=%s is no day: it is listed, and nothing is new',
  (since) => {
    const { shortlist, ignored } = read(`?program=p1&since=${since}`);
    expect(shortlist.since).toBeUndefined();
    expect(ignored).toEqual([{ name: 'since', value: since, reason: 'is not a day. Write it like 2026-06-01.' }]);
  },
);

test('unknown and repeated records, and a second day, are listed', () => {
  const { shortlist, ignored } = read('?program=p1&program=p1&degree=zzz&since=2026-06-01&since=2026-07-01');
  expect(shortlistToSearch(shortlist)).toBe('?program=p1&since=2026-07-01');
  expect(ignored.map(({ name, value }) => `${name}=${value}`)).toEqual([
    'program=p1',
    'degree=zzz',
    'since=2026-06-01',
  ]);
});

test('the forty-ninth record and those after it are listed as too many', () => {
  const { shortlist, ignored } = parseShortlist(catalog, { program: slugs, degree: 'd1' });
  expect(shortlist.items).toHaveLength(48);
  expect(ignored.map(({ value }) => value)).toEqual(['p49', 'p50', 'd1']);
  expect(ignored[0]?.reason).toBe('is one too many: a shortlist holds 48.');
});

test('one set of records has one feed, whatever their order and the day', () => {
  const [one, other] = [
    read('?program=p2&degree=d1&program=p1'),
    read('?program=p1&program=p2&degree=d1&since=2026-06-01'),
  ];
  expect(feedSearch(one.shortlist.items)).toBe(feedSearch(other.shortlist.items));
});
