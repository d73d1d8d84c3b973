import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { programSections } from '#components/program/program-sections';
import { SourceList } from '#components/source/source-list';
import { LeadingTimes } from '#components/terms/leading-times';
import type { Program, Terms } from '#lib/domain/catalog';
import { toTermRecords } from '#lib/export/records/terms';
import { programProfile } from '#lib/pages/program';
import { termsProfile } from '#lib/pages/terms';
import { catalogOf, clause, program, source, terms } from '../support/sample-records';

const section = programSections.find(({ id }) => id === 'clock');

const profileOf = (of: Program, records: readonly Terms[]) =>
  programProfile({ ...catalogOf([of]), terms: records }, of);

/** The section with the sources of the page below it. */
function show(of: Program, records: readonly Terms[]) {
  const profile = profileOf(of, records);
  const html = renderToStaticMarkup(
    <>
      {section?.show(profile)}
      <SourceList citations={profile.citations} />
    </>,
  );
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return document;
}

const edx = terms(
  'edX',
  [
    clause('refund', {
      text: 'You can get a refund within 14 days.',
      value: { lead: 'refunds end', number: 14, unit: 'days', rest: 'after you pay' },
      sources: [source('refunds')],
    }),
    clause('record', {
      kind: 'credential-form',
      text: 'Grades stand in a program record.',
      asOf: '2018-08-03',
      note: 'It is no transcript',
      sources: [source('records')],
    }),
  ],
  { platforms: ['edx'] },
);

const open = program('solar', { sources: [source('program')] });
const closed = program('wind', {
  status: { is: 'closed', evidence: 'stated', asOf: '2024', note: 'It ended.', sources: [source('s')] },
});

describe('the clock of a program', () => {
  const document = show(open, [edx]);
  const text = document.body.textContent?.replace(/\s+/g, ' ') ?? '';

  test('says of each rule whose it is and of when, and that a page has no date', () => {
    const entries = [...document.querySelectorAll('details li')].map((entry) => entry.textContent);
    expect(entries).toEqual([
      'You can get a refund within 14 days.2 edX, undated',
      'Grades stand in a program record.3 edX, 3 August 2018. It is no transcript',
    ]);
  });

  test('cites sources that stand in the list of the page, behind those of the program', () => {
    const link = document.querySelector('details li a')?.getAttribute('href') ?? '';
    expect(document.querySelector(link)?.textContent).toContain('Page refunds');
  });

  test('leads with the shortest time', () => {
    expect(text).toContain('The shortest times on record: refunds end 14 days after you pay (undated)2.');
  });

  test('names once what was not found', () => {
    expect(text).toContain(
      'Looked for, last on 1 November 2026, and not found in any source we have: pausing, what happens when it closes, the free track, exams and identity, and aid and discounts.',
    );
  });
});

describe('the clock of a closed program', () => {
  test('has only what still matters, and says when nothing of it runs out', () => {
    const text = show(closed, [edx]).body.textContent ?? '';
    expect(text).toContain('Grades stand in a program record.');
    expect(text).toContain('None of the rules on record sets a time limit.');
    expect(text).not.toContain('refund');
  });

  test('is not there when nothing still matters', () => {
    const refunds = terms('edX', [clause('refund')], { platforms: ['edx'] });
    expect(section?.isShown?.(profileOf(closed, [refunds]))).toBe(false);
    expect(section?.isShown?.(profileOf(open, [refunds]))).toBe(true);
  });
});

test('the page of terms names the programs that a rule holds for, where it does not hold for all', () => {
  const value = { lead: 'refunds end', number: 14, unit: 'days' as const };
  const own = clause('own', { value, appliesTo: { programs: ['solar'] } });
  const records = terms('MIT', [own, clause('all', { value })], { institutions: ['mit'] });
  const { leading, citations } = termsProfile({ programs: [{ ...open, title: 'Solar Energy' }], terms: [records] });
  const { document } = parseHTML(renderToStaticMarkup(<LeadingTimes clauses={leading} citations={citations} />));
  const owners = [...document.querySelectorAll('b')].map((one) => one.textContent);
  expect(owners).toEqual(['MIT, Solar Energy:', 'MIT:']);
});

test('a rule in the open data says whom it is for, its number and its source; what it has not is null', () => {
  const [refund, record] = toTermRecords(edx);
  expect(refund).toMatchObject({
    provider: 'edX',
    platforms: ['edx'],
    programs: [],
    value: { number: 14, unit: 'days' },
    asOf: null,
    sources: ['refunds'],
  });
  expect(record).toMatchObject({ kind: 'credential-form', value: { number: null, unit: null }, asOf: '2018-08-03' });
});
