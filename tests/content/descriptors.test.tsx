import { expect, test } from 'vitest';
import { CrosswalkTable } from '#components/data/crosswalk-table';
import { Descriptors } from '#components/program/descriptors';
import { ProgramParts } from '#components/program/program-parts';
import { describeProgram } from '#lib/answers/descriptors';
import { toProgramRecord } from '#lib/export/records/program';
import { programProfile } from '#lib/pages/program';
import { render, rowsOf, textOf } from '../support/picture';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const { programs } = catalog;

/** Counted by hand in the list of Annex I: seven that every micro-credential should have, then three more. */
const inOrder = [
  'awardingBody',
  'outcomes',
  'workload',
  'level',
  'assessment',
  'form',
  'qualityAssurance',
  'prerequisites',
  'supervision',
  'stackability',
];

test('every program has ten lines in the data, in the order of the Recommendation', () => {
  for (const program of programs) {
    const { descriptors } = toProgramRecord(program);
    expect(descriptors.map(({ name }) => name)).toEqual(inOrder);
    for (const { state, words } of descriptors) expect(words === null).toBe(state === 'not-found');
    const level = descriptors.find(({ name, state }) => name === 'level' && state === 'known');
    if (level) expect(level.basis).toContain('no level of a qualifications framework found');
  }
});

test('every page has each of the ten once: on a line of its own, or in the one line of what was not found', () => {
  for (const program of programs) {
    const document = render(<Descriptors profile={programProfile(catalog, program)} />);
    const lines = [...document.querySelectorAll('dt')].map(textOf);
    const text = textOf(document.body);
    expect(text.match(/not found:/gi)?.length ?? 0).toBe(lines.length === 10 ? 0 : 1);
    const missing = text.slice(text.indexOf('Not found: '));
    const labels = describeProgram(program).map(({ label }) => label);
    expect(labels.filter((label) => lines.includes(label) === missing.includes(label.toLowerCase()))).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|null|\[object|;\s*;/);
  }
});

test('they stand folded on every page, whatever is known of the program', () => {
  for (const slug of ['mit-finance', ...programs.slice(0, 12).map((one) => one.slug)]) {
    const program = programs.find((one) => one.slug === slug);
    if (!program) throw new Error(`There is no program ${slug}.`);
    const document = render(<ProgramParts profile={programProfile(catalog, program)} />);
    const part = document.querySelector('#part-descriptors');
    const fold = part?.querySelector('details') ?? part?.closest('details');
    expect(fold?.hasAttribute('open')).toBe(false);
    expect(fold?.getAttribute('class')).not.toContain('lg:details-content');
  }
});

test('the crosswalk names our property and a term of each vocabulary for each of the ten', () => {
  const rows = rowsOf(render(<CrosswalkTable />).querySelector('table'));
  expect(rows.length).toBe(10);
  for (const [, , elm, ctdl] of rows) {
    expect(elm).toMatch(/^elm:\w+/);
    expect(ctdl).toMatch(/^ceterms:\w+/);
  }
  expect(rows.filter(([, ours]) => ours === 'not on record').map(([label]) => label)).toEqual(['Quality assurance']);
});

test('a property that the crosswalk names is one of the data', () => {
  const named = rowsOf(render(<CrosswalkTable />).querySelector('table'))
    .flatMap(([, ours = '']) => ours.split(', '))
    .filter((name) => name !== 'not on record');
  const [whole] = programs.filter(({ courses }) => courses.length > 0).map(toProgramRecord);
  const has = (value: unknown, [first = '', ...rest]: string[]): boolean => {
    const inside = Array.isArray(value) ? value[0] : value;
    if (typeof inside !== 'object' || inside === null || !(first in inside)) return false;
    return rest.length === 0 || has(Reflect.get(inside, first), rest);
  };
  expect(named.filter((name) => !has(whole, name.split('.')))).toEqual([]);
});
