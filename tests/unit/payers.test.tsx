import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CountryTable } from '#components/payer/country-table';
import { PayerList } from '#components/payer/payer-list';
import { PayerTable } from '#components/payer/payer-table';
import { PayersBlock } from '#components/payer/payers-block';
import { toPayerRecord } from '#lib/export/records/payer';
import { generalPayers, payersByCountry, payersInShort, payersSay } from '#lib/pages/payers';
import { numberSources } from '#lib/site/citations';
import { money, payer, payerAnswer, source } from '../support/sample-records';

const loan = payer('loan', {
  title: 'State loan',
  kind: 'public-loan',
  answers: [
    payerAnswer({ step: 'program', covers: 'no', how: 'inferred', working: 'It is for degrees.', asOf: '2026' }),
    payerAnswer({
      step: 'degree',
      covers: 'partly',
      amount: { value: money(20_500), per: 'academic year', how: 'stated' },
      conditions: ['full time'],
      asOf: '2026/2027',
    }),
    payerAnswer({
      step: 'degree',
      covers: 'partly',
      text: 'less part time',
      amount: { value: money(10_250), per: 'academic year at half time', how: 'computed', working: 'half of $20,500' },
    }),
  ],
});
const shop = payer('shop', {
  kind: 'employer-plan',
  answers: [payerAnswer({ step: 'program', covers: 'depends' }), payerAnswer({ step: 'degree', covers: 'yes' })],
});
const rule = payer('rule', {
  kind: 'employer',
  answers: [payerAnswer({ step: 'program', covers: 'depends' }), payerAnswer({ step: 'exam', covers: 'yes' })],
});
const seller = payer('seller', {
  kind: 'lower-price',
  country: 'any',
  answers: [payerAnswer({ step: 'program', covers: 'partly', namesPrograms: true })],
});
const german = payer('german', { country: 'DE', answers: [payerAnswer({ step: 'degree', covers: 'depends' })] });
const australian = payer('australian', { country: 'AU', answers: [payerAnswer({ step: 'exam', covers: 'no' })] });
const payers = [german, loan, rule, seller, shop, australian];

/** The rows of a table as texts of cells, without the numbers of citations. */
function rowsOf(node: ReactNode): string[][] {
  const { document } = parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`);
  for (const cite of document.querySelectorAll('sup')) cite.remove();
  return [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );
}

test('the United States stand first, what holds anywhere last, others by name; rules before the plan of one employer', () => {
  expect(payersByCountry(payers).map(({ country, payers: own }) => [country, own.map(({ slug }) => slug)])).toEqual([
    ['United States', ['rule', 'shop', 'loan']],
    ['Australia', ['australian']],
    ['Germany', ['german']],
    ['Any country', ['seller']],
  ]);
});

test('the record in short counts who pays for which step, and whom a source names', () => {
  expect(payersInShort(payers)).toBe(
    'Of 6 payers on record, 2 pay for a degree in whole or in part, and 1 for a MicroMasters program. For 1 of them a source speaks of MicroMasters programs at all; for the others the answer about a program is our reading of a rule. Of programs and degrees, these pay for the degree alone in every answer we found: public loans and student aid.',
  );
});

test('no kind is said to pay only for degrees when one of its answers about a program is not no', () => {
  const open = payer('open', { kind: 'public-loan', answers: [payerAnswer({ step: 'program', covers: 'depends' })] });
  expect(payersInShort([loan, open])).not.toContain('only for degrees');
});

describe('where one lives', () => {
  test('payers are counted by what each says first, those of one employer’s staff not at all', () => {
    expect(payersSay([loan, rule, shop], 'program')).toBe('it depends: 1, no: 1');
    expect(payersSay([loan, rule, shop], 'degree')).toBe('partly: 1');
    expect(payersSay([loan, rule, shop], 'transfer')).toBeUndefined();
  });

  test('each country has a row that leads to its payers', () => {
    const table = <CountryTable countries={payersByCountry([loan, rule, german])} />;
    expect(rowsOf(table)).toEqual([
      ['United States', 'it depends: 1, no: 1', 'yes: 1', 'partly: 1'],
      ['GermanyNot found: program and exam.', 'not found', 'not found', 'it depends: 1'],
    ]);
    const { document } = parseHTML(renderToStaticMarkup(table));
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#part-us',
      '#part-de',
    ]);
  });
});

test('a payer’s terms stand in a fold under its name, each amount with its year and how we know it', () => {
  const { document } = parseHTML(
    renderToStaticMarkup(<PayerList payers={[loan]} citations={numberSources([source('s')])} />),
  );
  expect(document.querySelector('details > summary')?.textContent).toBe('State loan');
  for (const cite of document.querySelectorAll('sup')) cite.remove();
  const text = document.querySelector('details #loan')?.textContent;
  expect(text).toContain('$20,500 per academic year2026–27, stated');
  expect(text).toContain('$10,250 per academic year at half timeundated, computed');
});

describe('the table of a country', () => {
  const citations = numberSources([source('s')]);
  const rows = rowsOf(<PayerTable country="United States" payers={[loan, rule]} citations={citations} />);

  test('draws no column for a step that no payer of the country answers, and says so', () => {
    const html = renderToStaticMarkup(
      <PayerTable country="United States" payers={[loan, rule]} citations={citations} />,
    );
    const { document } = parseHTML(html);
    expect(document.querySelector('caption')?.textContent).toContain('Not found: credit transfer.');
    expect(document.querySelector('thead')?.textContent).not.toContain('Credit transfer');
  });

  test('says each step in words, with years and how we know', () => {
    expect(rows[0]).toEqual([
      'State loanPublic loans and student aidNot found: exam.',
      'no2026, inferred',
      'not found',
      'partly2026–27, stated; undated, computed',
    ]);
  });

  test('says of an employer that it depends on the plan', () => {
    expect(rows[1]?.slice(1)).toEqual(['depends on the planundated, stated', 'yesundated, stated', 'not found']);
  });

  test('names rows and columns, and cites what it says', () => {
    const html = renderToStaticMarkup(<PayerTable country="United States" payers={[loan]} citations={citations} />);
    const { document } = parseHTML(html);
    expect([...document.querySelectorAll('th[scope="col"]')].map((head) => head.textContent)).toEqual([
      'Payer',
      'Program',
      'Degree',
    ]);
    expect(document.querySelector('caption')?.textContent).toContain('Not found: exam and credit transfer.');
    expect(document.querySelectorAll('tbody th[scope="row"]')).toHaveLength(1);
    expect(document.querySelectorAll('td a[href="#s1"]')).toHaveLength(2);
  });
});

describe('the short table', () => {
  test('has one line for each payer of the country but plans of single employers, the leading amount in it', () => {
    expect(rowsOf(<PayersBlock payers={payers} country="US" />)).toEqual([
      ['ruleNot found: degree.', 'depends on the plan; undated', 'not found'],
      ['State loan', 'no; 2026', 'partly; $20,500 per academic year; 2026–27'],
    ]);
  });

  test('leaves out payers that say nothing of its steps', () => {
    expect(generalPayers(payers, 'US', ['degree']).map(({ slug }) => slug)).toEqual(['loan']);
    expect(rowsOf(<PayersBlock payers={payers} country="US" steps={['degree']} />)).toHaveLength(1);
  });

  test('links every figure to its payer, and ends at the page of all', () => {
    const { document } = parseHTML(renderToStaticMarkup(<PayersBlock payers={payers} country="US" />));
    const figures = [...document.querySelectorAll('td a')].map((link) => link.getAttribute('href'));
    expect(figures).toEqual(['/payers#loan']);
    expect([...document.querySelectorAll('a')].at(-1)?.getAttribute('href')).toBe('/payers');
  });

  test('where a country has none, has employers, who may pay anywhere, and says so', () => {
    const employer = payer('employer', {
      country: 'any',
      kind: 'employer',
      answers: [payerAnswer({ step: 'program', covers: 'depends' })],
    });
    const block = <PayersBlock payers={[...payers, employer]} country="NL" />;
    expect(rowsOf(block)).toHaveLength(1);
    expect(renderToStaticMarkup(block)).toContain('No payer of Netherlands is on record. General rules (Any country)');
    expect(generalPayers([...payers, employer], 'US', ['program', 'degree'])).not.toContain(employer);
  });

  test('is nothing where no payer is on record', () => {
    expect(renderToStaticMarkup(<PayersBlock payers={payers} country="NL" />)).toBe('');
    expect(renderToStaticMarkup(<PayersBlock payers={payers} country="AU" />)).toBe('');
  });
});

test('as data an amount stands with its currency, and an answer without one has null in its place', () => {
  const { answers, ...rest } = toPayerRecord(loan);
  expect(rest).toMatchObject({ slug: 'loan', title: 'State loan', country: 'US', kind: 'public-loan', notFound: [] });
  expect(answers[0]).toMatchObject({
    step: 'program',
    covers: 'no',
    how: 'inferred',
    working: 'It is for degrees.',
    amount: { min: null, max: null, currency: null, per: null, how: null, working: null },
    sources: ['s'],
  });
  expect(answers[1]?.amount).toEqual({
    min: 20_500,
    max: 20_500,
    currency: 'USD',
    per: 'academic year',
    how: 'stated',
    working: null,
  });
});
