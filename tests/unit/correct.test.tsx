import { describe, expect, test } from 'vitest';
import { CorrectionPage } from '#components/correct/correction-page';
import { programSections } from '#components/program/program-sections';
import { findCorrectable } from '#lib/correct/correctable';
import { writeCorrection } from '#lib/correct/correction';
import { readMatter } from '#lib/correct/read-matter';
import { liveFigureNames } from '#lib/domain/live-figure';
import { programProfile } from '#lib/pages/program';
import CalculatorPage from '../../app/calculator/page';
import ChangesPage from '../../app/changes/page';
import ComparePage from '../../app/compare/page';
import FiguresPage from '../../app/figures/page';
import PathwaysPage from '../../app/pathways/page';
import PayersPage from '../../app/payers/page';
import TermsPage from '../../app/terms/page';
import UniversityPage from '../../app/universities/[slug]/page';
import { hostileSearches, paramsOf } from '../support/hostile';
import { render, textOf } from '../support/picture';
import { realCatalog } from '../support/real-catalog';
import { catalogOf, money, program, source, unknown } from '../support/sample-records';

const listing = source('listing', {
  title: 'Listing',
  publisher: 'MIT',
  url: 'https://example.edu/price',
  asOf: '2026-05',
});
const price = {
  state: 'known',
  value: money(1500),
  how: 'stated',
  asOf: '2026',
  lookedOn: '2026-05-15',
  sources: [listing],
  also: [],
} as const;
const priced = program('finance', { title: 'Finance', price });
const small = catalogOf([priced, program('law', { title: 'Law', price: unknown })]);
const catalog = await realCatalog();

describe('what an address asks to correct', () => {
  test('a figure, with its value as the page says it and its sources', () => {
    const { matter, ignored, path } = readMatter(small, { record: 'programs/finance', property: 'price' });
    expect(ignored).toEqual([]);
    expect(path).toBe('/correct?record=programs/finance&property=price');
    expect(matter.page).toMatchObject({ path: '/programs/finance', title: expect.stringMatching(/^Finance, /) });
    expect(matter.property).toMatchObject({
      label: 'Price of the whole program',
      value: expect.stringMatching(/^\$1,500 \(2026/),
      sources: [{ title: 'Listing' }],
    });
  });

  test('a figure that is not known says so, and has no source', () => {
    const { matter } = readMatter(small, { record: 'programs/law', property: 'price' });
    expect(matter.property?.value).toMatch(/^not found, last looked /);
    expect(matter.property?.sources).toEqual([]);
  });

  test('what is not understood gets a sentence', () => {
    const remarks = (params: Record<string, string>) => readMatter(small, params).ignored.map(({ reason }) => reason);
    expect(remarks({ record: 'programs/nothing', property: 'price' })).toEqual([
      'is no page of this site.',
      'needs a page that says it.',
    ]);
    expect(remarks({ record: 'programs/finance', property: 'nonsense' })).toEqual(['is nothing that this page says.']);
    expect(remarks({ record: 'constructor/x', x: '1' })).toEqual([
      'is no page of this site.',
      'is not part of this page.',
    ]);
  });

  test('hostile addresses are read, and the canonical one gives the same', () => {
    for (const search of hostileSearches(2000)) {
      const { path, ignored } = readMatter(catalog, paramsOf(search));
      expect(ignored.length).toBeLessThanOrEqual(10);
      expect(readMatter(catalog, paramsOf(path.slice('/correct'.length))).path).toBe(path);
    }
  });
});

describe('the correction, ready to send', () => {
  const { matter } = readMatter(small, { record: 'programs/finance', property: 'price' });

  test('the text holds page, figure, value, and its source with date and address', () => {
    const { text } = writeCorrection(matter, undefined);
    expect(text).toMatch(/^Page: Finance, .*\nhttp.*\/programs\/finance\n/);
    expect(text).toContain('Figure: Price of the whole program (price)');
    expect(text).toContain('The page says: $1,500 (2026');
    expect(text).toContain('- Listing, MIT, May 2026 https://example.edu/price');
  });

  test('the mail goes to the address that is set, and there is none without one', () => {
    const { mail } = writeCorrection(matter, 'corrections@example.org');
    expect(mail?.href).toMatch(
      /^mailto:corrections@example\.org\?subject=Correct%3A%20Price%20of%20the%20whole%20program%2C%20Finance/,
    );
    expect(mail?.isShorter).toBe(false);
    expect(writeCorrection(matter, undefined).mail).toBeUndefined();
  });

  test('the form is filled in', () => {
    const { searchParams } = new URL(writeCorrection(matter, undefined).formUrl);
    expect(searchParams.get('template')).toBe('correct-a-fact.yml');
    expect(searchParams.get('page')).toBe('/programs/finance');
    expect(searchParams.get('figure')).toMatch(/^Price of the whole program \(price\): \$1,500 \(2026/);
    expect(searchParams.get('cited')).toBe('Listing, MIT, May 2026 https://example.edu/price');
  });

  test('the addresses of every figure of the real record are short enough for mail programs and for the form', () => {
    const pages = [
      ...catalog.programs.map(({ slug }) => `programs/${slug}`),
      ...catalog.degrees.map(({ slug }) => `degrees/${slug}`),
    ].flatMap((name) => findCorrectable(catalog, name) ?? []);
    expect(pages).toHaveLength(catalog.programs.length + catalog.degrees.length);
    for (const page of pages) {
      expect(new Set(page.properties.map(({ label }) => label)).size, page.path).toBe(page.properties.length);
      for (const property of page.properties) {
        const { mail, formUrl } = writeCorrection({ page, property }, 'corrections@example.org');
        expect(mail?.href.length, `${page.path} ${property.name}`).toBeLessThan(2000);
        expect(formUrl.length, `${page.path} ${property.name}`).toBeLessThan(7000);
      }
    }
  });
});

describe('what a search did not find', () => {
  const read = readMatter(small, { looked: 'six sigma', hoped: 'A program on quality' });

  test('the public form has it, and what should have come', () => {
    const { searchParams } = new URL(writeCorrection(read.matter, undefined).formUrl);
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'not-found.yml',
      title: 'Not found: six sigma',
      looked: 'six sigma',
      hoped: 'A program on quality',
    });
  });

  test('the page shows it without a mail address: in its title, its subject and the text to copy', () => {
    const page = render(<CorrectionPage read={read} />);
    expect(page.querySelector('h1')?.textContent).toBe('Not found: six sigma');
    expect(textOf(page.body)).toContain('Subject: Not found: six sigma');
    expect(page.querySelector('textarea')?.textContent).toBe(
      'Searched for: six sigma\n\nWhat should have come:\nA program on quality\n\nWhere one can read of it:\n',
    );
    const form = [...page.querySelectorAll('a')].find((link) => link.textContent === 'Open the public form');
    expect(form?.getAttribute('href')).toContain('looked=six+sigma');
  });

  test('words with control characters, or longer than 200 letters, are left out and said', () => {
    const { matter, ignored } = readMatter(small, { looked: 'x'.repeat(201), hoped: 'two\nlines' });
    expect([matter.looked, matter.hoped]).toEqual([undefined, undefined]);
    expect(ignored.map(({ name }) => name)).toEqual(['looked', 'hoped']);
  });
});

test('without an address the page says so, and offers the form and the text', () => {
  const document = render(
    <CorrectionPage read={readMatter(small, { record: 'programs/finance', property: 'price' })} />,
  );
  expect(textOf(document.body)).toContain('Whoever runs this site has given no mail address.');
  expect(document.querySelector('a[href^="mailto:"]')).toBeNull();
  expect(document.querySelector('textarea')?.textContent).toContain('Figure: Price of the whole program');
});

test('the links beside figures have one name for one place, and each leads to something that its page says', () => {
  for (const one of catalog.programs.slice(0, 8)) {
    const profile = programProfile(catalog, one);
    const shown = programSections.filter(({ isShown }) => isShown?.(profile) ?? true);
    const document = render(
      <main>
        {shown.map(({ id, show }) => (
          <div key={id}>{show(profile)}</div>
        ))}
      </main>,
    );
    const links = [...document.querySelectorAll('a[href^="/correct?"]')];
    const places = new Map(
      links.map((link) => [link.getAttribute('aria-label') ?? textOf(link), link.getAttribute('href')]),
    );
    expect(places.size).toBe(new Set(places.values()).size);
    for (const href of places.values()) {
      expect(readMatter(catalog, paramsOf((href ?? '').slice('/correct'.length))).ignored, href ?? '').toEqual([]);
    }
  }
});

describe('what stands in lists has its correction too', () => {
  const namesAt = (record: string) => findCorrectable(catalog, record)?.properties.map(({ name }) => name) ?? [];

  test('every answer of every payer, and every rule of every provider', () => {
    const answers = catalog.payers.flatMap(({ slug, answers: own }) => own.map((_, index) => `${slug}.${index + 1}`));
    expect(namesAt('payers')).toEqual(answers);
    const rules = catalog.terms.flatMap(({ slug, terms }) => terms.map(({ id }) => `${slug}.${id}`));
    expect(namesAt('terms')).toEqual(rules);
    expect(new Set([...answers, ...rules]).size).toBe(answers.length + rules.length);
  });

  test('earnings of a degree, pay of a field, each with its value and sources', () => {
    const { matter } = readMatter(catalog, {
      record: 'degrees/georgia-tech-oms-analytics',
      property: 'earnings.52.13.4',
    });
    expect(matter.property?.value).toMatch(/^\$[\d,]+ of \d+ people; 4 years after; graduates of /);
    expect(matter.property?.sources.length).toBeGreaterThan(0);
    const pay = findCorrectable(catalog, 'fields/data-science')?.properties.find(({ name }) => name.startsWith('pay.'));
    expect(pay?.value).toMatch(/^Median pay: \$[\d,]+ \(a year, /);
  });

  test.each(['payers', 'terms'])('each stands beside a link on the page: %s', async (record) => {
    const page = record === 'payers' ? PayersPage() : TermsPage();
    const links = [...render(await page).querySelectorAll('a.fix-link')].map((link) => link.getAttribute('href'));
    const named = namesAt(record).map((name) => `/correct?record=${record}&property=${name}`);
    expect(named.filter((link) => !links.includes(link))).toEqual([]);
  });
});

describe('pages of many records have a link for each row', () => {
  const asked = (search: string) => ({ searchParams: Promise.resolve(paramsOf(search)) });
  const pair = '?program=mit-supply-chain-management&degree=mit-supply-chain-blended';
  const ofPair = ['programs/mit-supply-chain-management&property=price', 'degrees/mit-supply-chain-blended&property='];
  const mit = <R extends { readonly institution: { readonly slug: string }; readonly slug: string }>(
    records: readonly R[],
  ) => records.filter(({ institution }) => institution.slug === 'mit').map(({ slug }) => slug);

  test.each([
    ['figures', () => FiguresPage(), liveFigureNames.map((name) => `figures&property=${name}`)],
    [
      'pathways',
      () => PathwaysPage(asked('?university=harvard-extension')),
      catalog.pathways.flatMap(({ program, degree }) =>
        degree.institution.slug === 'harvard-extension'
          ? [`programs/${program.slug}&property=pathways.${degree.slug}`]
          : [],
      ),
    ],
    [
      'changes',
      () => ChangesPage(asked('?university=georgia-tech')),
      ['degrees/georgia-tech-oms-analytics&property=tuition'],
    ],
    ['compare', () => ComparePage(asked(pair)), ofPair],
    ['calculator', () => CalculatorPage(asked(pair)), ofPair],
    [
      'universities',
      () => UniversityPage({ params: Promise.resolve({ slug: 'mit' }) }),
      [
        ...mit(catalog.programs).map((slug) => `programs/${slug}`),
        ...mit(catalog.degrees).map((slug) => `degrees/${slug}`),
      ],
    ],
  ])('%s', async (_, page, wanted) => {
    const links = [...render(await page()).querySelectorAll('a[href^="/correct?record="]')];
    const hrefs = links.map((link) => link.getAttribute('href') ?? '');
    const missing = wanted.filter((name) => !hrefs.some((href) => href.startsWith(`/correct?record=${name}`)));
    expect([wanted.length > 0, missing]).toEqual([true, []]);
    for (const href of hrefs) {
      expect(readMatter(catalog, paramsOf(href.slice('/correct'.length))).ignored, href).toEqual([]);
    }
  });
});
