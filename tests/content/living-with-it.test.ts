import { expect, test } from 'vitest';
import { realCatalog } from '../support/real-catalog';

const { guides } = await realCatalog();

const week = 'a-week-in-a-part-time-masters';
const refusal = 'if-the-degree-says-no';

const guide = (slug: string) => {
  const found = guides.find((one) => one.slug === slug);
  if (!found) throw new Error(`There is no guide ${slug}.`);
  return found;
};

/** The guides whose reader is led to this one next. */
const ledFrom = (slug: string): string[] =>
  guides.flatMap(({ slug: from, next }) => (next.some(({ to }) => to === `/guides/${slug}`) ? [from] : []));

test('one who weighs a degree is led to what a week of it is like, and one who weighs credit to what a refusal leaves', () => {
  expect(ledFrom(week)).toEqual(
    expect.arrayContaining(['micromasters-or-masters', 'for-working-professionals', 'is-it-right-for-you']),
  );
  expect(ledFrom(refusal)).toEqual(expect.arrayContaining(['how-credit-works', 'your-chances', week]));
});

test('a week beside a job, a year on a campus and a refusal each have a part of their own', () => {
  const headings = [week, refusal].flatMap((slug) => guide(slug).body.headings.map(({ text }) => text));
  expect(headings).toEqual(
    expect.arrayContaining([
      'A week, hour by hour',
      'A year full time on a campus',
      'When a week goes wrong',
      'What you keep',
    ]),
  );
});

test('both say what was not found, and lead on', () => {
  expect(guide(week).answer).toContain('few universities');
  expect(guide(refusal).answer).toContain('we found no rule');
  expect(guide(week).next.map(({ to }) => to)).toContain('/compare');
  expect(guide(refusal).next.map(({ to }) => to)).toContain('/pathways');
});
