import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearMatches } from '#lib/suggest/near-slugs';

const records = [
  { slug: 'mit-supply-chain-management', title: 'Supply Chain Management' },
  { slug: 'mit-finance', title: 'Finance' },
  { slug: 'rit-project-management', title: 'Project Management' },
  { slug: 'louvain-international-law', title: 'International Law' },
];

test.each([
  ['mit-suply-chain-managment', 'mit-supply-chain-management'],
  ['supply-chain', 'mit-supply-chain-management'],
  ['international law', 'louvain-international-law'],
  ['mit-finanse', 'mit-finance'],
])('“%s” means %s', (wanted, slug) => {
  expect(nearMatches(wanted, records)[0]?.slug).toBe(slug);
});

test('nonsense means nothing', () => {
  expect(nearMatches('zzzzzzzz', records)).toEqual([]);
  expect(nearMatches('', records)).toEqual([]);
});

test('any text gives at most five, always the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (wanted) => {
      const found = nearMatches(wanted, records);
      expect(found.length).toBeLessThanOrEqual(5);
      expect(nearMatches(wanted, [...records].reverse()).map(({ slug }) => slug)).toEqual(
        found.map(({ slug }) => slug),
      );
    }),
  );
});
