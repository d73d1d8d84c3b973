import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aboutData } from '#lib/export/about-data';
import { formatVersions } from '#lib/export/format-version';

const citation = parse(readFileSync('CITATION.cff', 'utf8'));

test('whoever cites the repository cites what the open data says of itself', () => {
  const { title, abstract, keywords, version, license, repository } = {
    ...aboutData,
    abstract: aboutData.description,
    license: aboutData.license.name,
  };
  expect(citation).toMatchObject({
    title,
    abstract,
    keywords,
    version,
    license,
    'repository-code': repository,
    'date-released': formatVersions[0].on,
  });
});

test('it has what CITATION.cff 1.2.0 requires', () => {
  expect(citation).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', message: expect.any(String) });
  expect(citation.authors).toEqual([{ name: aboutData.maker }]);
});
