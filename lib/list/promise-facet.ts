import { type Firmness, firmnesses } from '#lib/domain/firmness';
import { firmnessLabels } from '#lib/format/labels';
import type { Facet, Value } from './list';
import { labeled } from './values';

/** A filter by how firmly credit is promised. */
export const promiseFacet = <R>(
  title: string,
  read: (record: R) => Firmness | undefined,
  none?: string,
): Pick<Facet<R>, 'title' | 'values' | 'of'> => ({
  title,
  values: (): readonly Value[] => [...labeled(firmnesses, firmnessLabels), ...(none ? [['none', none] as const] : [])],
  of: (record) => [read(record) ?? 'none'],
});
