import type { Catalog } from '#lib/domain/catalog';
import type { AddressParams } from '#lib/site/address-params';
import { calculatorAnswer } from './calculator-data';
import type { DataText } from './data-set';
import { matchAnswer } from './match-data';
import { changesAnswer, compareAnswer, degreesAnswer, pathwaysAnswer, programsAnswer } from './page-data';
import { planAnswer } from './plan-data';
import { searchAnswer } from './search-data';
import { shortlistAnswer } from './shortlist-data';

/** A value with the first entry of each of its lists, and of theirs. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shorten(part)]));
}

/** An example in the terms of OpenAPI: what the address says today, its lists cut. */
export const example = (value: object) => ({
  short: { summary: 'A true answer; of each list only the first entry.', value: shorten(value) },
});

type Answer = (catalog: Catalog, params: AddressParams, format: 'json') => DataText;

/** The parameters that examples are asked with: a program and a degree that belong together. */
function usualParams({ pathways: [pathway] }: Catalog): AddressParams {
  return pathway ? { program: pathway.program.slug, degree: pathway.degree.slug } : {};
}

const answers: Readonly<Record<string, readonly [Answer, (catalog: Catalog) => AddressParams]>> = {
  programs: [programsAnswer, () => ({ status: 'open' })],
  degrees: [degreesAnswer, () => ({})],
  pathways: [pathwaysAnswer, () => ({})],
  changes: [changesAnswer, () => ({})],
  compare: [compareAnswer, usualParams],
  calculator: [calculatorAnswer, usualParams],
  match: [matchAnswer, () => ({ hours: '6' })],
  plan: [planAnswer, ({ programs }) => ({ program: programs.find(({ status }) => status.is === 'open')?.slug })],
  shortlist: [shortlistAnswer, usualParams],
  search: [searchAnswer, () => ({ q: 'finance' })],
};

/** An example of what a page says as data. @param page the first part of its address */
export function exampleOf(catalog: Catalog, page: string) {
  const [answer, params] = answers[page] ?? [];
  if (!answer || !params) throw new Error(`No example is made for ${page}.`);
  return example(JSON.parse(answer(catalog, params(catalog), 'json').text));
}
