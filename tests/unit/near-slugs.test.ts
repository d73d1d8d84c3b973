import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearMatches } from '#lib/suggest/near-slugs';

const records = [
  { slug: 'mit-finance', title: 'Finance' },
  { slug: 'mit-masc-dedp', title: 'MASc in Data, Economics, and Design of Policy' },
  { slug: 'rit-ms-data-science', title: 'MS in Data Science' },
  { slug: 'adelaide-master-data-science', title: 'Master of Data Science' },
  { slug: 'maryland-full-time-mba', title: 'Full-time MBA' },
  { slug: 'cambridge-writing-for-performance', title: 'Writing for Performance' },
  { slug: 'michigan-masters-not-named', title: 'Degree not named' },
];

const slugsNear = (wanted: string) => nearMatches(wanted, records).map(({ slug }) => slug);

const letters = [...'abcdefghijklmnopqrstuvwxyz-'];

/** A slug of the list with one letter left out, changed or added. */
const misspelled = fc
  .record({
    slug: fc.constantFrom(...records.map(({ slug }) => slug)),
    place: fc.nat(),
    letter: fc.constantFrom(...letters),
    removed: fc.constantFrom(0, 1),
    added: fc.boolean(),
  })
  .map(({ slug, place, letter, removed, added }) => {
    const at = place % slug.length;
    return { slug, wanted: `${slug.slice(0, at)}${added ? letter : ''}${slug.slice(at + removed)}` };
  });

test('one letter amiss finds the record first', () => {
  fc.assert(
    fc.property(misspelled, ({ slug, wanted }) => {
      expect(slugsNear(wanted)[0]).toBe(slug);
    }),
    { numRuns: 500 },
  );
});

test.each(['foo', 'null', 'the', 'in of and', 'not-for-the', 'wp-admin', '.env', '../../etc/passwd', '   '])(
  '“%s” is like nothing',
  (wanted) => {
    expect(slugsNear(wanted)).toEqual([]);
  },
);

test('short words count when they are equal, and only then', () => {
  expect(slugsNear('mit')).toEqual(['mit-finance', 'mit-masc-dedp']);
  expect(slugsNear('data')).toEqual(['rit-ms-data-science', 'mit-masc-dedp', 'adelaide-master-data-science']);
});

test.each([
  ['data science', 'rit-ms-data-science'],
  ['writing performance', 'cambridge-writing-for-performance'],
  ['full time mba', 'maryland-full-time-mba'],
])('“%s” means %s', (wanted, slug) => {
  expect(slugsNear(wanted)[0]).toBe(slug);
});

test('any text gives at most five, always the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (wanted) => {
      const found = slugsNear(wanted);
      expect(found.length).toBeLessThanOrEqual(5);
      expect(nearMatches(wanted, [...records].reverse()).map(({ slug }) => slug)).toEqual(found);
    }),
  );
});

test('only the first 80 characters count', () => {
  const long = 'mit-finance'.padEnd(80, ' ');
  expect(slugsNear(`${long}${'x'.repeat(100_000)}`)).toEqual(slugsNear(long));
});

test('as many as asked for, at most', () => {
  expect(nearMatches('data science', records, 1)).toHaveLength(1);
  expect(nearMatches('data science', records, 0)).toEqual([]);
  expect(nearMatches('data science', [])).toEqual([]);
});
