import { expect, test } from 'vitest';
import { programFeed, shortlistFeed } from '#lib/export/change-feed';
import { parseShortlist } from '#lib/shortlist/shortlist';
import { parseSelection } from '#lib/side-by-side/selection';
import { findRecord } from '#lib/site/find-record';
import { contentTree } from '../support/content-tree';
import { catalogOf, degree, program } from '../support/sample-records';
import { program as programFile, soundTree } from '../support/sound-tree';

test('a former name leads to the record, from the kind of page it had and from no other', async () => {
  const tree = { ...soundTree, 'programs/sample.md': programFile('formerSlugs: [old-sample, older-sample]') };
  const { catalog } = await contentTree(tree);
  if (!catalog) throw new Error('The content has errors.');
  expect(findRecord(catalog, 'programs', 'old-sample')).toEqual({ movedTo: '/programs/sample', near: [] });
  expect(findRecord(catalog, 'programs', 'older-sample').movedTo).toBe('/programs/sample');
  expect(findRecord(catalog, 'degrees', 'old-sample').movedTo).toBeUndefined();
  expect(findRecord(catalog, 'programs', 'sample-old').movedTo).toBeUndefined();
});

const renamed = { formerSlugs: ['first-name', 'second-name'] };

test('a renamed record’s data move with it', () => {
  const catalog = catalogOf([program('new-name', renamed)], [degree('new-degree', { formerSlugs: ['old-degree'] })]);
  expect(findRecord(catalog, 'programs', 'first-name.json').movedTo).toBe('/programs/new-name.json');
  expect(findRecord(catalog, 'programs', 'second-name.csv').movedTo).toBe('/programs/new-name.csv');
  expect(findRecord(catalog, 'degrees', 'old-degree.json').movedTo).toBe('/degrees/new-degree.json');
});

test('a kept address of the side by side still names it, once', () => {
  const catalog = catalogOf([program('new-name', renamed)]);
  const { selection, ignored } = parseSelection(catalog, { program: ['first-name', 'new-name'] });
  expect(selection.items.map(({ record }) => record.slug)).toEqual(['new-name']);
  expect(ignored.map(({ value }) => value)).toEqual(['new-name']);
});

test('its feeds keep the ids they had under its first name', () => {
  const changes = [{ on: '2026-10-01', is: 'event' as const, what: 'It moved.', sources: [] }];
  const idsOf = (record: ReturnType<typeof program>) => {
    const feed = programFeed(record);
    return [feed.id, ...feed.entries.map(({ id }) => id)];
  };
  const before = idsOf(program('first-name', { changes }));
  expect(idsOf(program('new-name', { changes, ...renamed }))).toEqual(before);
  expect(programFeed(program('new-name', renamed)).page).toBe('/programs/new-name');
});

test('ids hold where the name of a record is a part of its path', () => {
  expect(programFeed(program('program', { formerSlugs: ['old-program'] })).id).toMatch(/:\/programs\/old-program$/);
});

test('the feed of a shortlist keeps its id and its entries’ ids when a record on it is renamed, by either name', () => {
  const changes = [{ on: '2026-10-01', is: 'event' as const, what: 'It moved.', sources: [] }];
  const idsOf = (slug: string, formerSlugs: string[], asked: string) => {
    const catalog = catalogOf([program('law'), program(slug, { changes, formerSlugs })]);
    const { shortlist, ignored } = parseShortlist(catalog, { program: ['law', asked] });
    expect(ignored).toEqual([]);
    const feed = shortlistFeed(catalog, shortlist.items);
    return [feed.id, ...feed.entries.map(({ id }) => id)];
  };
  const before = idsOf('first-name', [], 'first-name');
  expect(before).toHaveLength(2);
  // The new name stands on the other side of the other record’s.
  expect(idsOf('new-name', ['first-name'], 'first-name')).toEqual(before);
  expect(idsOf('new-name', ['first-name'], 'new-name')).toEqual(before);
});
