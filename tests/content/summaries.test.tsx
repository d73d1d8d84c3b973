import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SideBySide } from '#components/side-by-side/side-by-side';
import { leastWays } from '#lib/decide/least';
import type { Item } from '#lib/side-by-side/selection';
import { putSideBySide } from '#lib/side-by-side/side-by-side';
import { summarize } from '#lib/side-by-side/summary';
import { verdictBetween } from '#lib/side-by-side/verdict';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const { programs, degrees } = catalog;
const items: Item[] = [
  ...programs.map((record): Item => ({ kind: 'program', record })),
  ...degrees.map((record): Item => ({ kind: 'degree', record })),
];
const anyItems = (most: number) => fc.uniqueArray(fc.constantFrom(...items), { minLength: 2, maxLength: most });

const figures = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];

/** What the table of a comparison says, without its summary. */
function tableOf(chosen: readonly Item[]): string {
  const table = putSideBySide({ items: chosen, onlyDiffering: false });
  const page = renderToStaticMarkup(
    <SideBySide table={table} search="" ignored={null} ask={undefined} ways={[]} least={leastWays(catalog)}>
      {null}
    </SideBySide>,
  );
  return page
    .replace(/.*<table/s, '')
    .replace(/Two ways that ask for less.*/s, '')
    .replace(/<[^>]+>/g, ' ');
}

test('every figure of a summary stands in its table; only by how much one is cheaper is worked out of two', () => {
  fc.assert(
    fc.property(anyItems(4), (chosen) => {
      const said = summarize(chosen).join(' ');
      const known = new Set(figures(tableOf(chosen)));
      for (const words of [said, verdictBetween(chosen)]) {
        const apart = words.replace(/is cheaper than [A-D] by .+?[:.](?=\s|$)/g, '');
        expect(figures(apart).filter((figure) => !known.has(figure))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('a verdict is short, is in the words of the summary, and says what of prices cannot be compared nowhere as cheaper', () => {
  fc.assert(
    fc.property(anyItems(4), (chosen) => {
      const verdict = verdictBetween(chosen);
      expect(verdict.length).toBeLessThanOrEqual(220);
      expect(verdict).toMatch(/^[A-Z].*\.$/s);
      expect(verdict).not.toMatch(/not found|undefined|NaN|null|\[object| {2}/);
      const said = summarize(chosen).join(' ');
      if (/cheaper/.test(verdict)) expect(said).toMatch(/cheaper/);
    }),
    { numRuns: 2000 },
  );
});

test('a summary has one to three sentences, is short for two, and names no value that is none', () => {
  fc.assert(
    fc.property(anyItems(2), (chosen) => {
      const sentences = summarize(chosen);
      expect(sentences.length).toBeLessThanOrEqual(3);
      const said = sentences.join(' ');
      expect(said).not.toMatch(/not found|undefined|NaN|null|\[object| {2}/);
      expect(said).toMatch(/^[A-Z].*\.$/s);
      expect(said.length).toBeLessThanOrEqual(320);
    }),
    { numRuns: 3000 },
  );
});
