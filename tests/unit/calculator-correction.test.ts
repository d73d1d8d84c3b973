import { expect, test } from 'vitest';
import { collectFigures, settingOf } from '#lib/calculator/collect';
import { correctionsOf } from '#lib/calculator/correction';
import { readQuestion } from '#lib/calculator/question';
import { findCorrectable } from '#lib/correct/correctable';
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
