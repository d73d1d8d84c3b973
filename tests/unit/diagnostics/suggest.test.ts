import { expect, test } from 'vitest';
import { suggest } from '#lib/diagnostics/suggest';

const words = ['title', 'formerTitles', 'institution', 'institutionNote'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['former_titles', 'formerTitles'],
  ['institutoin', 'institution'],
  ['inst', 'institution'],
])('%s means %s', (word, meant) => {
  expect(suggest(word, words)).toBe(meant);
});

test.each(['price', 'x', ''])('"%s" means nothing known', (word) => {
  expect(suggest(word, words)).toBeUndefined();
});
