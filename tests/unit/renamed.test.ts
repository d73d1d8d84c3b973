import { expect, test } from 'vitest';
import { findRecord } from '#lib/site/find-record';
import { contentTree } from '../support/content-tree';
import { program, soundTree } from '../support/sound-tree';

test('a former name leads to the record, from the kind of page it had and from no other', async () => {
  const tree = { ...soundTree, 'programs/sample.md': program('formerSlugs: [old-sample, older-sample]') };
  const { catalog } = await contentTree(tree);
  if (!catalog) throw new Error('The content has errors.');
  expect(findRecord(catalog, 'programs', 'old-sample')).toEqual({ movedTo: '/programs/sample', near: [] });
  expect(findRecord(catalog, 'programs', 'older-sample').movedTo).toBe('/programs/sample');
  expect(findRecord(catalog, 'degrees', 'old-sample').movedTo).toBeUndefined();
  expect(findRecord(catalog, 'programs', 'sample-old').movedTo).toBeUndefined();
});
