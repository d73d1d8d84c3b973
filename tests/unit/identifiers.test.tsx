import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Identifiers } from '#components/source/identifiers';
import { identifiersSchema, isRor, subjectCodesSchema } from '#lib/domain/identifiers';
import { cipTitles } from '#lib/format/cip-titles';
import { degreeEntries, registerEntries, subjectEntries } from '#lib/format/identifiers';
import { numberSources } from '#lib/site/citations';
import { degreeData } from '#lib/structured-data/degree';
import { providerData } from '#lib/structured-data/offer';
import { universityData } from '#lib/structured-data/university';
import { contentTree } from '../support/content-tree';
import { realCatalog } from '../support/real-catalog';
import { degree, institution, source } from '../support/sample-records';
import { soundTree } from '../support/sound-tree';

/*
 * By hand for 042nb2s44: its letters are the digits 0, 4, 2, 21, 11, 2, 25 in base 32, so 137,014,361, which leaves 18
 * over 97. A hundred times 18 leaves 54, and 98 − 54 is 44.
 */
describe('a ROR id', () => {
  test('is right by its last two digits', () => {
    expect(isRor('042nb2s44')).toBe(true);
    for (const wrong of [
      '042nb2s45',
      '042nb2s54',
      '042bn2s44',
      '142nb2s44',
      '042nb2s4',
      '042nb2l44',
      '042NB2S44',
      '',
    ]) {
      expect(isRor(wrong), wrong).toBe(false);
    }
  });

  test('is told to an editor where it is not', async () => {
    const file = String(soundTree['institutions/mit.md']).replace(
      'country: US',
      "country: US\nidentifiers: { ror: '042nb2s45', sources: [ror] }",
    );
    const { diagnostics } = await contentTree({ ...soundTree, 'institutions/mit.md': file });
    const [first] = diagnostics;
    expect(first?.code).toBe('not-allowed');
    expect(first?.message).toContain('must be a ROR id such as `042nb2s44`');
  });
});

test.each([
  ['wikidata', 'Q49108', 'P49108'],
  ['unitid', '166683', '16668'],
  ['ukprn', '10007783', '20007783'],
])('%s has the form of its register', (name, right, wrong) => {
  const isOne = (value: string) => identifiersSchema.safeParse({ [name]: value, sources: ['a'] }).success;
  expect([isOne(right), isOne(wrong)]).toEqual([true, false]);
});

test('codes of subjects have the forms of their classifications', () => {
  const isOne = (codes: object) => subjectCodesSchema.safeParse({ ...codes, sources: ['a'] }).success;
  expect(isOne({ cip: ['52.08'], iscedF: ['0412', '022'] })).toBe(true);
  expect(isOne({ cip: ['5208'] })).toBe(false);
  expect(isOne({ iscedF: ['41'] })).toBe(false);
});

const identifiers = { ror: '042nb2s44', wikidata: 'Q49108', unitid: '166683', sources: [source('ror')] };

test('the page says them in one line, with links to registers that have addresses', () => {
  const shown = (of?: string) =>
    renderToStaticMarkup(
      <Identifiers
        entries={registerEntries(identifiers)}
        of={of}
        sources={identifiers.sources}
        citations={numberSources(identifiers.sources)}
      />,
    );
  const words = (html: string) => html.replace(/<[^>]+>/g, '');
  expect(words(shown())).toBe('In public registersROR 042nb2s44 · Wikidata Q49108 · IPEDS UNITID 1666831');
  expect(words(shown('its campus'))).toContain('Those of its campus: ROR');
  expect(shown()).toContain('href="https://ror.org/042nb2s44"');
  expect(shown()).toContain('href="https://www.wikidata.org/wiki/Q49108"');
});

test('structured data says that both are the same, unless they are of a larger body', () => {
  const mit = { ...institution('mit', 'MIT'), identifiers };
  expect(providerData(mit)).toEqual({
    '@type': 'CollegeOrUniversity',
    name: 'MIT',
    sameAs: ['https://ror.org/042nb2s44', 'https://www.wikidata.org/wiki/Q49108'],
  });
  expect(universityData(mit)).toMatchObject({
    sameAs: ['https://ror.org/042nb2s44', 'https://www.wikidata.org/wiki/Q49108'],
    identifier: [
      { propertyID: 'ROR', value: '042nb2s44' },
      { propertyID: 'Wikidata', value: 'Q49108' },
      { propertyID: 'IPEDS UNITID', value: '166683' },
    ],
  });
  const school = { ...mit, identifiers: { ...identifiers, of: 'MIT as a whole' } };
  expect(providerData(school)).toEqual({ '@type': 'CollegeOrUniversity', name: 'MIT' });
});

test('structured data has the codes of a degree where the match is likely', () => {
  const coded = (match: 'likely' | 'uncertain') =>
    degreeData(degree('mba', { codes: { cip: ['52.02'], match, sources: [] } }));
  expect(coded('likely')).toMatchObject({
    identifier: [{ '@type': 'PropertyValue', propertyID: 'CIP2020', value: '52.02' }],
  });
  expect(coded('uncertain')).not.toHaveProperty('identifier');
});

test('a degree’s codes have their titles; one in the United States without codes says so, one elsewhere nothing', async () => {
  const codes = { cip: ['52.13', '52.08'], match: 'likely', sources: [] } as const;
  const abroad = { ...institution('delft'), country: 'NL' } as const;
  const values = (part: object) => degreeEntries(degree('mba', part)).map(({ value }) => value);
  expect(values({ codes })).toEqual([
    '52.13 Management Sciences and Quantitative Methods; 52.08 Finance and Financial Management Services',
  ]);
  expect(values({})).toEqual(['none on record']);
  expect(values({ institution: abroad })).toEqual([]);
  const { degrees } = await realCatalog();
  const untitled = degrees.flatMap((one) => (one.codes ? one.codes.cip.filter((code) => !cipTitles[code]) : []));
  expect(untitled).toEqual([]);
});

test('codes of a field stand one classification after the other', () => {
  expect(subjectEntries({ cip: ['52.08', '52.03'], iscedF: [], sources: [] })).toEqual([
    { register: 'CIP 2020 (US)', value: '52.08, 52.03' },
  ]);
});
