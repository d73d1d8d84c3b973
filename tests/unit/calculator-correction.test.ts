import { expect, test } from 'vitest';
import { collectFigures, settingOf } from '#lib/calculator/collect';
import { correctionsOf } from '#lib/calculator/correction';
import { readQuestion } from '#lib/calculator/question';
import { findCorrectable } from '#lib/correct/correctable';
import { writeCorrection } from '#lib/correct/correction';
import { readMatter } from '#lib/correct/read-matter';
import { paramsOf } from '../support/hostile';
import { realCatalog } from '../support/real-catalog';

test('each figure that a visitor entered leads to where the record takes its correction', async () => {
  const catalog = await realCatalog();
  const asked =
    '?program=mit-supply-chain-management&degree=mit-supply-chain-blended&price=900&exam=50&credit=40&left=2000&left-months=5&whole=70000&whole-months=10&pay=3000';
  const question = readQuestion(catalog, paramsOf(asked));
  const found = correctionsOf(Object.values(collectFigures(question, settingOf(question))), question);
  const properties = found.map(({ href }) => {
    const { pathname, searchParams } = new URL(href, 'https://example.org');
    const record = findCorrectable(catalog, searchParams.get('record') ?? '');
    const property = searchParams.get('property');
    expect(pathname).toBe('/correct');
    expect(
      record?.properties.map(({ name }) => name),
      href,
    ).toContain(property);
    return property;
  });
  const filled = found.map(({ href }) => {
    const { matter } = readMatter(catalog, paramsOf(new URL(href, 'https://example.org').search));
    return writeCorrection(matter, undefined);
  });
  expect(filled.map(({ text }) => /What it should say:\n(.*)\n/.exec(text)?.[1])).toEqual(
    expect.arrayContaining(['$900', '$50', '40 of 90 MIT units', '$2,000', '5 months', '$70,000', '10 months']),
  );
  expect(filled.map(({ formUrl }) => new URL(formUrl).searchParams.get('correction'))).toContain('$900');
  expect(properties).toEqual(
    expect.arrayContaining([
      'price',
      'priceHoldsExam',
      'pathways.mit-supply-chain-blended',
      'tuitionAfterProgram',
      'durationAfterProgram',
      'tuition',
      'duration',
    ]),
  );
});

test('an address fills in no long text, nor one for no figure', async () => {
  const catalog = await realCatalog();
  const read = (should: string, property = '&property=price') =>
    readMatter(catalog, paramsOf(`?record=programs/mit-finance${property}&should=${encodeURIComponent(should)}`));
  expect(read('$900').matter.should).toBe('$900');
  expect(read('x'.repeat(61)).matter.should).toBeUndefined();
  expect(read('a\nb').ignored.map(({ name }) => name)).toEqual(['should']);
  expect(read('$900', '').matter.should).toBeUndefined();
});
