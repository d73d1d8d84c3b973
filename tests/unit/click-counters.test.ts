import { expect, test } from 'vitest';
import { readAnswers as readDecision } from '#lib/decide/answers';
import { programList } from '#lib/list/programs';
import { parseQuery } from '#lib/list/query';
import { readAnswers as readMatch } from '#lib/match/answers';
import { answerSearch } from '#lib/search/view';
import { parseShortlist } from '#lib/shortlist/shortlist';
import { parseSelection } from '#lib/side-by-side/selection';
import type { AddressParams } from '#lib/site/address-params';
import { readWhereFrom } from '#lib/ways/where-from';
import { clickCounters } from '../support/click-counters';
import { catalogOf, program } from '../support/sample-records';

const catalog = catalogOf([program('law')]);

const readers: Readonly<Record<string, (params: AddressParams) => readonly { readonly name: string }[]>> = {
  'a list': (params) => parseQuery(programList, catalog, params).ignored,
  'the search': (params) => answerSearch(catalog, params).ignored,
  'the side by side': (params) => parseSelection(catalog, params).ignored,
  'the shortlist': (params) => parseShortlist(catalog, params).ignored,
  'a choice of country': (params) => readWhereFrom(params).ignored,
  'a form': (params) => readMatch(catalog, params).reader.ignored,
  'the questions of a decision': (params) => readDecision(catalog, params).reader.ignored,
};

test.each(Object.entries(readers))('%s does not speak of parameters that count clicks', (_, read) => {
  const counted = Object.fromEntries([...clickCounters, 'FBCLID'].map((name) => [name, 'x']));
  expect(read(counted)).toEqual([]);
  expect(read({ ...counted, preference: 'y' }).map(({ name }) => name)).toEqual(['preference']);
});
