import { expect, test } from 'vitest';
import { degreeGroups } from '#lib/degree/groups';
import { catalogOf, degree, institution, program, withPathways } from '../support/sample-records';

const share = (percent: number, is: 'exact' | 'at-most' = 'exact') => ({
  share: { percent, words: `${percent} percent`, is },
});

const slugs = (degrees: readonly { readonly slug: string }[]) => degrees.map(({ slug }) => slug);

const promises = withPathways(program('p'), [
  [degree('b-quiet'), {}],
  [degree('quarter'), share(25)],
  [degree('ceiling'), share(50, 'at-most')],
  [degree('third'), share(33)],
  [degree('door'), { promises: 'entry' }],
  [degree('somewhere', { unnamed: true, institution: institution('yale', 'Yale') }), share(40)],
  [degree('elsewhere', { unnamed: true, institution: institution('bern', 'Bern') }), {}],
]);

test('a degree stands where what is known of its credit puts it', () => {
  const { withShare, withoutShare, entryOnly, unnamed, none } = degreeGroups(catalogOf([promises], [degree('lonely')]));
  expect(slugs(withShare)).toEqual(['third', 'quarter', 'ceiling']);
  expect(slugs(withoutShare)).toEqual(['b-quiet']);
  expect(slugs(entryOnly)).toEqual(['door']);
  expect(slugs(unnamed)).toEqual(['elsewhere', 'somewhere']);
  expect(slugs(none)).toEqual(['lonely']);
});
