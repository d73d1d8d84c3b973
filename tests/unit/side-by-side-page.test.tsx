import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SideBySide } from '#components/side-by-side/side-by-side';
import { leastWays } from '#lib/decide/least';
import { linkedPairs, parseSelection } from '#lib/side-by-side/selection';
import { putSideBySide } from '#lib/side-by-side/side-by-side';
import { wayBetween } from '#lib/whole-way/whole-way';
import { realCatalog } from '../support/real-catalog';
import { catalogOf, degree, institution, known, money, program, withPathways } from '../support/sample-records';

const { decisions } = await realCatalog();
const ma = degree('ma', { institution: institution('delft', 'TU Delft'), tuition: known(money(9000), '2026') });
const catalog = catalogOf(
  [
    program('one', { price: known(money(100), '2026') }),
    program('two', { price: known(money(300), '2026') }),
    withPathways(program('linked', { price: known(money(200), '2026') }), [[ma, {}]]),
  ],
  [ma],
);

function pageOf(params: Record<string, string | string[]>): string {
  const { selection } = parseSelection(catalog, params);
  const table = putSideBySide(selection);
  const ways = linkedPairs(selection).flatMap(({ program: from, degree: to }) => wayBetween(catalog, from, to) ?? []);
  return renderToStaticMarkup(
    <SideBySide
      table={table}
      search=""
      ignored={null}
      ask={undefined}
      least={leastWays({ ...catalog, decisions })}
      ways={ways}
    >
      {null}
    </SideBySide>,
  );
}

test('the summary stands before the table, after what its letters stand for', () => {
  const [head = '', table] = pageOf({ program: ['one', 'two'] }).split('<table');
  expect(table).toBeDefined();
  expect(head).toMatch(
    />A<.*>one<.*>B<.*>two<.*A is cheaper than B by \$200: \$100 \(2026\) against \$300 \(2026\)\./s,
  );
  expect(head).toContain('aria-label="Remove one, MIT"');
});

test('each value has its letter and the shortest name that no other column has, once for a screen reader', () => {
  const page = pageOf({ program: ['one', 'two'], degree: 'ma' });
  const marks = [...page.matchAll(/<span[^>]*aria-hidden="true"><b[^>]*>([A-D])<\/b> ([^<]+)<\/span>/g)];
  expect(marks.slice(0, 3).map(([, letter, name]) => `${letter} ${name}`)).toEqual(['A one', 'B two', 'C TU Delft']);
});

test('a row whose values cannot be compared says why below its name', () => {
  expect(pageOf({ program: 'one', degree: 'ma' })).toMatch(
    /Price<small>not comparable: a program and a degree are different things at the end<\/small>/,
  );
});

test('what is found for one side only is no row: one line below the table names it', () => {
  const page = pageOf({ program: 'one', degree: 'ma' });
  const heads = [...page.matchAll(/<th scope="row"[^>]*>([^<]+)/g)].map(([, label]) => label);
  // The program is open and in English; of the degree neither is known. Of both a price is.
  expect(heads).toContain('Price');
  expect(heads).not.toContain('Status');
  expect(heads).not.toContain('Language');
  expect(page).toMatch(/<\/table><p[^>]*>[^<]*Not found for B: status; [^.<]*language/);
});

test('a single record has neither table nor summary', () => {
  expect(pageOf({ program: 'one' })).not.toMatch(/<table|id="summary"/);
});

test('wherever a program stands beside a degree, the two lesser ways are named; beside a program they are not', () => {
  for (const params of [
    { program: 'one', degree: 'ma' },
    { program: ['one', 'two'], degree: 'ma' },
  ]) {
    for (const option of ['nothing-now', 'one-course']) {
      expect(pageOf(params).split(`href="/decide#${option}"`)).toHaveLength(2);
    }
  }
  expect(pageOf({ program: ['one', 'two'] })).not.toContain('/decide#');
});

test('one program and one degree have the whole way between them; of more those that a source links', () => {
  expect(pageOf({ program: 'one', degree: 'ma' })).toContain('The program, then the degree');
  expect(pageOf({ program: ['one', 'two'] })).not.toContain('The program, then the degree');
  const three = pageOf({ program: ['one', 'two', 'linked'], degree: 'ma' });
  expect(three.match(/The whole way from \w to \w/g)).toEqual(['The whole way from C to D']);
  expect(three.split('The program, then the degree</').length).toBe(2);
});
