import type { Change } from '#lib/domain/change';
import { sourceIds, words } from './facts';

/** The values before and after a change, as data has them: side by side, each with its sources. */
export const changeValues = {
  was: words.meta({
    description:
      'The value before, in words; null where none was found, or where `now` is null too and no value changed.',
  }),
  wasSources: sourceIds.meta({
    description: 'The sources of the value before: `id` of entries in `sources` of the record.',
  }),
  now: words.meta({
    description:
      'The value after, in words; null where none was found, or where `was` is null too and no value changed.',
  }),
  nowSources: sourceIds.meta({
    description: 'The sources of the value after: `id` of entries in `sources` of the record.',
  }),
};

/** A change with the values before and after and their sources side by side. */
export const spreadValues = (change: Change) => ({
  ...change,
  was: change.was?.value,
  wasSources: change.was?.sources,
  now: change.now?.value,
  nowSources: change.now?.sources,
});
