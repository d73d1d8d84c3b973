import { diagnoseProperty } from '#lib/content/read/diagnose';
import type { FileRule } from './rule';

const ownKinds = ['primary', 'university', 'capture'];

/**
 * Whoever says what a pathway promises is among its sources: a university on a page of its own or of the program, or in
 * a copy of one; others in the press, on a private page or in a list.
 */
export const whoseWord: FileRule = ({ parsed, valid }) => {
  if (valid?.kind !== 'programs') return [];
  const { pathways, sources } = valid.data;
  return pathways.flatMap(({ saidBy, sources: cited }, index) => {
    const kinds = cited.flatMap((id) => sources[id]?.kind ?? []);
    if (!saidBy || kinds.length < cited.length) return [];
    const isOwn = saidBy.is === 'university';
    const isFound = isOwn
      ? kinds.some((kind) => ownKinds.includes(kind))
      : kinds.some((kind) => kind !== 'primary' && kind !== 'university');
    if (isFound) return [];
    const message = isOwn
      ? `a university is said to promise this, and no source of the pathway is a page of one (found: ${kinds.join(', ')})`
      : `others are said to promise this, and every source of the pathway is a page of a university (found: ${kinds.join(', ')})`;
    const label = isOwn
      ? 'expected `others`, or a page of the university'
      : 'expected `university`, or a page of others';
    return [diagnoseProperty(parsed, ['pathways', index, 'saidBy', 'is'], { code: 'whose-word', message, label })];
  });
};
