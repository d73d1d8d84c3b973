import { expect, test } from 'vitest';
import { dataText } from '#lib/export/data-files';
import { siteUrl } from '#lib/site/config';
import { realCatalog } from '../support/real-catalog';

type Node = { readonly '@id': string; readonly '@type': string } & Readonly<Record<string, unknown>>;

const catalog = await realCatalog();
const graph: Node[] = JSON.parse(dataText(catalog, 'ctdl.json')?.text ?? '{}')['@graph'];
const node = (path: string): Node | undefined => graph.find(({ '@id': id }) => id === `${siteUrl}${path}`);

const targetsOf = (one: Node | undefined): string[] =>
  ((one?.['ceterms:isAdvancedStandingFor'] ?? []) as { 'ceterms:targetCredential': string[] }[]).flatMap(
    (condition) => condition['ceterms:targetCredential'],
  );

test('each thing stands there once, and what it names stands there too', () => {
  const ids = graph.map(({ '@id': id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = graph.flatMap((one) => [...((one['ceterms:ownedBy'] ?? []) as string[]), ...targetsOf(one)]);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  expect(named.length).toBeGreaterThan(0);
});

test('only a university’s word is advanced standing', () => {
  const firm = catalog.pathways.filter(
    ({ how, saidBy, promises, degree }) =>
      how !== 'inferred' &&
      saidBy?.is === 'university' &&
      promises === 'credit' &&
      !degree.unnamed &&
      degree.level !== 'not-stated',
  );
  const promised = graph.flatMap(targetsOf);
  expect(promised.toSorted()).toEqual(firm.map(({ degree }) => `${siteUrl}/degrees/${degree.slug}`).toSorted());
});

test('every credential has what CTDL asks for, except the identifier that only its owner can register', () => {
  const credentials = graph.filter(({ '@type': type }) => type !== 'ceterms:CredentialOrganization');
  expect(new Set(credentials.map(({ '@type': type }) => type))).toContain('ceterms:MasterDegree');
  for (const one of credentials) {
    expect(one).toMatchObject({
      'ceterms:description': { en: expect.stringMatching(/./) },
      'ceterms:ownedBy': [expect.stringMatching(`^${siteUrl}/universities/`)],
    });
    expect(Object.values(one['ceterms:name'] as object)).toEqual([expect.stringMatching(/./)]);
    expect(one).not.toHaveProperty('ceterms:ctid');
  }
});

test('credit is told in the words of its page, and a price with what it is of and its page', () => {
  const dedp = node('/programs/mit-data-economics-and-design-of-policy');
  expect(dedp?.['ceterms:isAdvancedStandingFor']).toContainEqual({
    '@type': 'ceterms:ConditionProfile',
    'ceterms:description': {
      en: expect.stringMatching(
        /^Master of Liberal Arts, Global Development Practice .*: 16 of 48 credits, says Harvard/,
      ),
    },
    'ceterms:targetCredential': [`${siteUrl}/degrees/harvard-extension-alm-global-development-practice`],
  });
  expect(dedp?.['ceterms:estimatedCost']).toMatchObject([
    {
      'ceterms:description': { en: expect.stringMatching(/^five courses at the full price.*2026, computed$/) },
      'ceterms:costDetails': `${siteUrl}/programs/mit-data-economics-and-design-of-policy`,
      'ceterms:price': 5000,
    },
  ]);
});

test('a title stands in its own language', () => {
  for (const { slug, title, languages } of catalog.programs) {
    const [language = 'en'] = languages;
    expect(node(`/programs/${slug}`)?.['ceterms:name']).toEqual({
      [languages.includes('en') ? 'en' : language]: title,
    });
  }
});

test('a closed program is no longer offered; of one that may run or not nothing is said', () => {
  for (const { slug, status } of catalog.programs) {
    const said = node(`/programs/${slug}`)?.['ceterms:credentialStatusType'] as Record<string, string> | undefined;
    const word = { open: 'Active', closing: 'Active', closed: 'Deprecated', unknown: undefined }[status.is];
    expect(said?.['ceterms:targetNode'], slug).toBe(word && `credentialStat:${word}`);
  }
});

test('a degree has the subjects that it is likely to be counted under, and no others', () => {
  expect(node('/degrees/illinois-imba')?.['ceterms:instructionalProgramType']).toMatchObject([
    { 'ceterms:codedNotation': '52.02' },
  ]);
  const unsure = catalog.degrees
    .filter(({ codes }) => codes?.match !== 'likely')
    .map(({ slug }) => node(`/degrees/${slug}`));
  expect(unsure.filter((one) => one && 'ceterms:instructionalProgramType' in one)).toEqual([]);
});

test('a university has its entries in registers', () => {
  expect(node('/universities/mit')).toMatchObject({
    'ceterms:name': { en: 'Massachusetts Institute of Technology' },
    'ceterms:sameAs': ['https://ror.org/042nb2s44', 'https://www.wikidata.org/wiki/Q49108'],
    'ceterms:ipedsID': '166683',
    'ceterms:address': [{ '@type': 'ceterms:Place', 'ceterms:addressCountry': { en: 'United States' } }],
  });
  expect(node('/universities/harvard-gse')).not.toHaveProperty('ceterms:sameAs');
});
