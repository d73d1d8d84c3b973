import { type Question, readQuestion } from '#lib/calculator/question';
import type { Catalog } from '#lib/domain/catalog';
import type { AddressParams } from '#lib/site/address-params';
import { degreeFrom } from './work-out-way';

/** Reads what the calculator is asked, with the prices of degrees in the rates of the country the visitor named. */
export const readQuestionFrom = (catalog: Catalog, params: AddressParams): Question =>
  readQuestion(catalog, params, (degree, from) => degreeFrom(degree, from).degree);
