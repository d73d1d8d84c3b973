import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostItems, parseSelection, selectionToSearch } from '#lib/side-by-side/selection';
import { catalogOf, degree, program } from '../support/sample-records';

const programs = ['p1', 'p2', 'p3', 'p4', 'p5'];
const degrees = ['d1', 'd2'];
const catalog = catalogOf(
  programs.map((slug) => program(slug)),
  degrees.map((slug) => degree(slug)),
);

/** The parameters of a search, as Next hands them to a page. */
function paramsOf(search: string): Record<string, string | string[]> {
  const given = new URLSearchParams(search);
  return Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)]));
}

const values = (slugs: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...slugs),
    fc.array(fc.oneof(fc.constantFrom(...slugs), fc.string({ unit: 'binary' })), { maxLength: 6 }),
  );
const anyParams: fc.Arbitrary<Record<string, string | string[]>> = fc.oneof(
  fc.record(
    { program: values(programs), degree: values(degrees), rows: fc.constantFrom('differing', 'all', '') },
    { requiredKeys: [] },
  ),
  fc.dictionary(
    fc.oneof(fc.constantFrom('program', '__proto__', 'constructor'), fc.string({ unit: 'binary' })),
    fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' }))),
  ),
);

test('any address gives at most four different records, and at most ten remarks in whole sentences', () => {
  fc.assert(
    fc.property(anyParams, (params) => {
      const { selection, ignored } = parseSelection(catalog, params);
      const names = selection.items.map(({ kind, record }) => `${kind} ${record.slug}`);
      expect(names.length).toBeLessThanOrEqual(mostItems);
      expect(new Set(names).size).toBe(names.length);
      expect(ignored.length).toBeLessThanOrEqual(10);
      for (const { name, value, reason } of ignored) {
        expect(reason).toMatch(/[.?]$/);
        expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(41);
      }
    }),
  );
});

test('the canonical search leads back to the same selection, without remarks, and to itself', () => {
  fc.assert(
    fc.property(anyParams, (params) => {
      const { selection } = parseSelection(catalog, params);
      const search = selectionToSearch(selection);
      const again = parseSelection(catalog, paramsOf(search));
      expect(again.ignored).toEqual([]);
      expect(again.selection.items).toEqual(selection.items);
      expect(again.selection.onlyDiffering).toBe(selection.onlyDiffering && selection.items.length > 0);
      expect(selectionToSearch(again.selection)).toBe(search);
    }),
  );
});

test('every record that is asked for is shown or named in a remark', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...programs), { maxLength: 9 }), (asked) => {
      const { selection, ignored } = parseSelection(catalog, { program: asked });
      expect(selection.items.length + ignored.length).toBe(asked.length);
    }),
  );
});

test('what a server makes of names that every object has is no value', () => {
  const odd = { constructor: [Object, 'a'], program: [Object, 'p1'] } as unknown as Record<string, string[]>;
  expect(parseSelection(catalog, odd).selection.items.map(({ record }) => record.slug)).toEqual(['p1']);
});

test('one slug may name a program and a degree', () => {
  const both = catalogOf([program('same')], [degree('same')]);
  const { selection, ignored } = parseSelection(both, { program: 'same', degree: 'same' });
  expect(selection.items.map(({ kind }) => kind)).toEqual(['program', 'degree']);
  expect(ignored).toEqual([]);
});

test('an address of thousands of unknown records looks for near matches of the first ten only', () => {
  let titlesRead = 0;
  const watched = {
    ...program('p1'),
    get title() {
      titlesRead += 1;
      return 'Analytics';
    },
  };
  const params = { program: Array.from({ length: 2000 }, (_, index) => `zz-${index}`) };
  expect(parseSelection({ ...catalog, programs: [watched] }, params).ignored).toHaveLength(10);
  expect(titlesRead).toBe(10);
});
