import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { walk } from '#lib/content/read/body/walk';
import { verdictLabels } from '#lib/format/labels';
import { realCatalog } from '../support/real-catalog';
import { clauses, reasonsFor } from '../support/verdict-reasons';

const catalog = await realCatalog();
const guide = catalog.guides.find(({ claims }) => claims.length > 0);
if (!guide) throw new Error('No guide has claims.');

const reasons = reasonsFor(catalog);

test('every claim has the verdict that its reason leads to', () => {
  expect(guide.claims.map(({ claim, verdict }) => [claim, verdict])).toEqual(
    reasons.map(([claim, why]) => [claim, clauses[why][0]]),
  );
});

const checkable = reasons.flatMap(([claim, why, isBorneOut]) => (isBorneOut ? [{ claim, why, isBorneOut }] : []));

test.each(checkable)('the record bears out $claim ($why)', ({ isBorneOut }) => {
  expect(isBorneOut()).toBe(true);
});

const page = [...walk<Nodes>(guide.body.tree)]
  .map((node) => (node.type === 'text' ? node.value : ''))
  .join('')
  .replace(/\s+/g, ' ')
  .toLowerCase();

test.each(Object.entries(clauses))('the page defines %s', (_, [verdict, words]) => {
  const [, rule = ''] = page.split(`${verdictLabels[verdict].toLowerCase()}: `);
  expect(rule.slice(0, 400)).toContain(words);
});

test('a claim that is not left to untraced words names its sources', () => {
  const untraced = new Set(reasons.filter(([, why]) => why === 'untraced-words').map(([claim]) => claim));
  expect(guide.claims.filter(({ claim, sources }) => sources.length === 0 && !untraced.has(claim))).toEqual([]);
});

test.each([
  ['Some programs give credit toward an MBA or an online MBA.', /Villanova/],
  ['You can specialize in business analytics, leadership or finance.', /have closed/],
  ['These programs are more and more popular.', /66 entries .* to 50/],
  ['A course takes up to 15 hours a week.', /up to 28/],
  ['Most programs take half a year to a year.', /18 to 24/],
])('%s keeps what speaks against its verdict', (claim, against) => {
  expect(guide.claims.find((one) => one.claim === claim)?.evidence).toMatch(against);
});
