import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Guide } from '#lib/domain/catalog';
import { guideProfile } from '#lib/pages/guide';
import { guideGrade, highestGrade } from '#lib/reading/levels';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();

const walk = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(walk) : [])];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Everything a guide says, as one text. */
const wholeText = ({ body, answer, question, claims, terms, chances }: Guide): string =>
  [
    question,
    answer,
    ...walk(body.tree).map((node) => (node.type === 'text' ? node.value : '')),
    ...claims.flatMap(({ claim, evidence, instead }) => [claim, evidence, instead]),
    ...chances.flatMap(({ title, who, does, counted, lookedFor }) => [
      ...[title, who, does, lookedFor ?? ''],
      ...(counted ? [counted.within, counted.doesNot, counted.cannotSay] : []),
    ]),
    ...terms.flatMap(({ term, definition }) => [term, definition]),
  ].join(' ');

const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(8).map((_, index) => words.slice(index, index + 9).join(' '));
};

describe.each(catalog.guides.map((guide) => [guide.slug, guide] as const))('%s', (slug, guide) => {
  test(`reads at US grade ${highestGrade} or below (Flesch–Kincaid)`, () => {
    expect(guideGrade(guide)).toBeLessThanOrEqual(highestGrade);
  });

  test('has the length of an answer, not of a book', () => {
    const words = wordsOf(wholeText(guide)).length;
    expect(words).toBeGreaterThanOrEqual(700);
    expect(words).toBeLessThanOrEqual(slug === 'what-the-common-advice-gets-wrong' ? 3500 : 1800);
  });

  test('shares no nine words in a row with the article the project started from, or with a page it quotes', () => {
    const seed = new Set(readFileSync(join(import.meta.dirname, '../support/seed-shingles.txt'), 'utf8').split('\n'));
    const quoted = new Set(
      [...catalog.programs, ...catalog.degrees, ...catalog.guides].flatMap(({ sources }) =>
        sources.flatMap(({ quote }) => (quote ? runsOf(quote) : [])),
      ),
    );
    const copied = runsOf(wholeText(guide)).filter(
      (run) => quoted.has(run) || seed.has(createHash('sha256').update(run).digest('hex').slice(0, 12)),
    );
    expect(copied).toEqual([]);
  });

  test('every live figure has a value and says what it rests on', () => {
    for (const { name, figure } of guideProfile(catalog, guide).figures) {
      expect(figure.value, name).not.toBe('not found');
      expect(figure.basis, name).not.toBe('');
    }
  });
});

test('every checkable claim of the article has a verdict', () => {
  const claims = catalog.guides.flatMap((guide) => guide.claims);
  expect(claims.length).toBeGreaterThan(0);
  expect(new Set(claims.map(({ claim }) => claim)).size).toBe(claims.length);
});
