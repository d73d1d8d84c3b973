import { expect, test } from 'vitest';
import { countByFirmness, firmest, firmnessOf } from '#lib/domain/firmness';
import { isOpen } from '#lib/domain/status';
import { realCatalog } from '../support/real-catalog';

const { programs, pathways } = await realCatalog();

test('the pathways stand where a reading of their sources put them', () => {
  expect(countByFirmness(pathways.map(firmnessOf))).toEqual({
    amount: 15,
    credit: 14,
    'way-in': 12,
    others: 23,
    inferred: 6,
  });
});

test('open programs by their firmest promise; 25 have none', () => {
  const open = programs.filter(isOpen);
  expect(countByFirmness(open.map((program) => firmest(program.pathways)))).toEqual({
    amount: 5,
    credit: 8,
    'way-in': 2,
    others: 5,
    inferred: 3,
  });
  expect(open.filter((program) => program.pathways.length === 0)).toHaveLength(25);
});

test.each([
  // A learner's list has a column "Related Degree".
  ['adelaide-big-data', 'rit-ms-professional-studies', 'others'],
  // The amount is a report's, and an amount that others name lifts nothing.
  ['adelaide-big-data', 'adelaide-master-data-science', 'others'],
  // MIT names a path there, and no credit.
  ['mit-supply-chain-management', 'queensland-masters-not-named', 'way-in'],
  // Said in 2016 of the forerunner.
  ['wageningen-chemistry-technology-sustainability', 'wageningen-msc-biobased-sciences', 'inferred'],
  ['mit-finance', 'harvard-extension-alm-finance', 'inferred'],
  // The seller's own text, read in a copy, names no amount.
  ['mit-finance', 'mit-master-finance', 'credit'],
  // A blog's general remark on Australian programs.
  ['curtin-human-rights', 'curtin-master-human-rights', 'others'],
  ['mit-supply-chain-management', 'harvard-extension-alm-management', 'amount'],
  // One of three terms: an amount, though no share of the degree.
  ['mit-principles-of-manufacturing', 'mit-meng-advanced-manufacturing-design', 'amount'],
])('%s toward %s is %s', (from, to, firmness) => {
  const found = pathways.find(({ program, degree }) => program.slug === from && degree.slug === to);
  expect(found && firmnessOf(found)).toBe(firmness);
});

test('a promise that counts as a university’s word is said by a university, wherever its words were read', () => {
  const unnamed = pathways.filter(({ saidBy }) => saidBy?.is === 'university' && /^(?:the|a|its) /.test(saidBy.who));
  expect(unnamed.map(({ program, degree }) => `${program.slug} ${degree.slug}`)).toEqual([]);
});
