import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { dataText } from '#lib/export/data-files';
import DegreePage from '../../app/degrees/[slug]/page';
import PayersPage from '../../app/payers/page';
import ProgramPage from '../../app/programs/[slug]/page';
import { contentTree } from '../support/content-tree';
import { realCatalog } from '../support/real-catalog';
import { authoredIsShown } from '../support/site/checks/authored';
import { citationsLead, factsAreCited, sourcesAreCited } from '../support/site/checks/citations';
import type { Answer } from '../support/site/crawl';
import { readPage } from '../support/site/page';
import type { Site } from '../support/site/site';
import { soundTree } from '../support/sound-tree';

const catalog = await realCatalog();
const html = `<html><body><main>${renderToStaticMarkup(await PayersPage())}</main></body></html>`;
const page = readPage({ address: '/payers', body: Buffer.from(html) } as Answer);
const site = {
  records: (kind: string) => JSON.parse(dataText(catalog, `${kind}.json`)?.text ?? '').records,
} as Site;

const linksOf = (markup: string): string[] =>
  [...parseHTML(`<html><body>${markup}</body></html>`).document.querySelectorAll('a')].map(
    (link) => link.getAttribute('href') ?? '',
  );

test('the page shows everything the record says of payers, each with its sources', () => {
  const faults = [authoredIsShown, factsAreCited, citationsLead, sourcesAreCited].flatMap((check) => check(page, site));
  expect(faults).toEqual([]);
});

test('every payer stands in a table of its country and has an anchor with its terms', () => {
  const { document } = page;
  expect(document.querySelectorAll('details tbody tr')).toHaveLength(catalog.payers.length);
  const lost = catalog.payers.filter(({ slug }) => document.querySelector(`details details #${slug}`) === null);
  expect(lost.map(({ slug }) => slug)).toEqual([]);
});

test('before any fold stands what is paid where: a row for each country, with a link that opens its payers', () => {
  const { document } = page;
  const rows = [...document.querySelectorAll('tbody tr')].filter((row) => !row.closest('details, #part-loan'));
  expect(rows).toHaveLength(new Set(catalog.payers.map(({ country }) => country)).size);
  const links = rows.map((row) => row.querySelector('a')?.getAttribute('href') ?? '');
  expect(links.filter((link) => document.querySelector(`details ${link}`) === null)).toEqual([]);
});

test('a step that no source answers is said to be not found', () => {
  const silent = catalog.payers.flatMap(({ country, answers }) => {
    const ofCountry = catalog.payers.filter((one) => one.country === country).flatMap((one) => one.answers);
    const drawn = ['program', 'exam', 'transfer', 'degree'].filter((step) =>
      ofCountry.some((one) => one.step === step),
    );
    return drawn.filter((step) => answers.every((answer) => answer.step !== step));
  });
  const cells = [...page.document.querySelectorAll('details tbody td')].map((cell) => cell.textContent);
  expect(cells.filter((text) => text === 'not found')).toHaveLength(silent.length);
  expect(cells).not.toContain('');
});

test('an answer that names no MicroMasters program says that it is our reading, and one that pays nothing has no amount', () => {
  const answers = catalog.payers.flatMap((payer) => payer.answers.map((answer) => ({ ...answer, payer: payer.slug })));
  const onPrograms = answers.filter(({ step }) => step === 'program');
  expect(onPrograms.filter(({ how, namesPrograms }) => (how === 'inferred') === namesPrograms)).toEqual([]);
  expect(answers.filter(({ covers, amount }) => covers === 'no' && amount)).toEqual([]);
});

test('pages of programs and degrees show the payers of their country, and employers where none is on record', async () => {
  const props = (slug: string) => ({ params: Promise.resolve({ slug }) });
  const known = new Set(catalog.payers.map(({ slug }) => `/payers#${slug}`));
  const shown = [
    ...linksOf(renderToStaticMarkup(await ProgramPage(props('mit-finance')))),
    ...linksOf(renderToStaticMarkup(await DegreePage(props('georgia-tech-oms-analytics')))),
  ].filter((link) => link.startsWith('/payers') && link !== '/payers#part-loan');
  expect(shown.filter((link) => link !== '/payers' && !known.has(link))).toEqual([]);
  expect(shown.filter((link) => link === '/payers')).toHaveLength(2);
  const dutch = catalog.programs.find(({ institution }) => institution.country === 'NL');
  const markup = renderToStaticMarkup(await ProgramPage(props(dutch?.slug ?? '')));
  expect(linksOf(markup).filter((link) => link.startsWith('/payers'))).toEqual([
    '/payers#employer-reimbursement',
    '/payers',
  ]);
});

const sound = `---
title: State loan
country: US
kind: public-loan
answers:
  - step: degree
    covers: partly
    text: It lends for a degree.
    amount: { amount: 20500, currency: USD, per: academic year }
    sources: [law]
lastVerified: 2026-11-01
lastChanged: 2026-11-01
sources:
  law: { title: The law, publisher: Congress, url: https://www.congress.gov/public-law/119-21, kind: primary }
---
`;

test.each([
  ['nothing', 'title', 'title', []],
  ['an amount that is not paid', 'covers: partly', 'covers: no', ['contradiction']],
  ['a reading without its reasoning', 'covers: partly', 'covers: partly\n    how: inferred', ['missing-property']],
  [
    'a computed amount without its sum',
    'per: academic year',
    'per: academic year, how: computed',
    ['missing-property'],
  ],
  ['a digit too many', '20500', '205000', ['figure-unusual']],
  ['a country that is none', 'country: US', 'country: UK', ['not-allowed']],
  ['a step that is none', 'step: degree', 'step: diploma', ['not-allowed']],
])('the check finds %s in the file of a payer', async (_, from, to, codes) => {
  const { diagnostics } = await contentTree({ ...soundTree, 'payers/loan.md': sound.replace(from, to) });
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});
