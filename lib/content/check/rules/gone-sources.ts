import { diagnoseProperty } from '#lib/content/read/diagnose';
import { findEntries } from '../find-entries';
import { formatPath } from '../words';
import type { FileRule } from './rule';

/** Warns of figures that a reader can no longer check. One warning a record: when a page goes, many figures lose it. */
export const goneSources: FileRule = ({ parsed, valid }) => {
  const sources = valid && 'sources' in valid.data ? valid.data.sources : {};
  const isGone = (id: unknown): boolean => sources[String(id)]?.link === 'gone';
  const figures = findEntries('sources', parsed.properties).flatMap(({ path, value }) =>
    Array.isArray(value) && value.length > 0 && value.every(isGone) ? [path.slice(0, -1)] : [],
  );
  const [first] = figures;
  if (!first) return [];
  const count = figures.length - 1;
  const rest = count === 1 ? 'does 1 other figure' : `do ${count} other figures`;
  const others = count === 0 ? '' : `, and so ${rest} of this record`;
  const message = `\`${formatPath(first)}\` rests only on pages that are gone${others}`;
  return [
    diagnoseProperty(parsed, [...first, 'sources'], { code: 'gone-sources', message, label: 'all of them gone' }),
  ];
};
