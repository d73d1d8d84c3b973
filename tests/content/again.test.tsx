import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { DueChecks } from '#components/data/due-checks';
import { HowWeLook } from '#components/data/how-we-look';
import { checkStandings, dueChecks } from '#lib/coverage/due';
import { listings } from '#lib/coverage/listings';
import { checkIntervals } from '#lib/domain/next-check';
import { checkLabels } from '#lib/format/next-check';
import { guideGrade, readingLevels } from '#lib/reading/levels';
import { contentFolder, realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const today = '2026-11-29';

interface Front {
  readonly lastVerified: string;
  readonly status: { readonly is: string; readonly asOf: string | number };
  readonly price?: { readonly asOf?: string | number };
}

const programFiles = readdirSync(join(contentFolder, 'programs')).filter((name) => name.endsWith('.md'));
const programs = programFiles.map(
  (name): Front => parse(readFileSync(join(contentFolder, 'programs', name), 'utf8').split(/^---$/m)[1] ?? ''),
);

/** Days from one to another, by the calendar of the machine and none of ours. */
const daysFrom = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

test('as many statuses are overdue as a count over the files gives, on each of four days', () => {
  // No status is 89 to 93 days old on these days, so that three months and 91 days count the same.
  const ages = (day: string) =>
    programs
      .filter(({ status }) => status.is !== 'closed')
      .map(({ status: { asOf }, lastVerified }) => {
        const seen = /^\d{4}-\d{2}-\d{2}$/.test(String(asOf)) ? String(asOf) : lastVerified;
        return Math.max(daysFrom(seen, day), daysFrom(lastVerified, day));
      });
  for (const day of ['2026-07-01', '2026-08-20', today, '2027-12-31']) {
    const overdue = ages(day).filter((age) => age > 91).length;
    expect(checkStandings(catalog, day)[0], day).toMatchObject({ kind: 'status', overdue });
  }
});

test('prices of open programs are overdue half a year after their own date, or without one', () => {
  const open = programs.filter(({ status, price }) => status.is !== 'closed' && price);
  // A year or a month stands before its days in this order, and no price is of May 2026 alone.
  const old = open.filter(({ price }) => String(price?.asOf ?? '') <= '2026-05-29');
  const prices = checkStandings(catalog, today).find(({ kind }) => kind === 'price');
  expect(old.length).toBeGreaterThan(0);
  expect(prices?.overdue).toBe(old.length);
});

test('the table of intervals says the numbers by which records become due', () => {
  const html = renderToStaticMarkup(<HowWeLook catalog={catalog} today={today} />);
  const words = html.replace(/<[^>]+>/g, ' ');
  for (const months of Object.values(checkIntervals)) expect(words).toContain(`${months} months`);
  expect(words).toContain('Counted on 29 November 2026, the day this page was made');
  for (const { kind, total, overdue } of checkStandings(catalog, today)) {
    const row = html.split('<tr').find((part) => part.includes(checkLabels[kind]));
    expect(row, kind).toMatch(new RegExp(`>${total}</td><td[^>]*>(<[^>]+>)*${overdue}<`));
  }
});

test('what is overdue is told with the day it is told on, and every record is linked', () => {
  const due = dueChecks(catalog, today);
  const html = renderToStaticMarkup(<DueChecks {...due} today={today} />);
  const count = due.overdue.reduce((sum, { checks }) => sum + checks.length, 0);
  expect(html).toMatch(new RegExp(`On 29 November 2026, the day this page was made, ${count} checks? w`));
  for (const { checks } of due.overdue) for (const { path } of checks) expect(html).toContain(`href="${path}"`);
});

test('counts by others are no smaller than what the record has of them, and the newest leads', () => {
  const all = listings(catalog);
  expect(all.length).toBeGreaterThan(0);
  for (const { counts, onRecord = 0, on } of all) expect(onRecord, on).toBeLessThanOrEqual(counts);
  const days = all.map(({ on }) => on.slice(0, 4));
  expect(days).toEqual([...days].sort().reverse());
});

test('the grades on the page are those that each guide is held to', () => {
  const grades = catalog.guides.map(guideGrade);
  const [guides] = readingLevels(catalog);
  expect(guides).toMatchObject({ texts: grades.length, lowest: Math.min(...grades), highest: Math.max(...grades) });
});
