import { type Ask, askInWriting } from '#lib/letter/ask';
import { matterBetween } from '#lib/letter/matter';
import type { Selection } from './selection';

/** The letter about one program and one degree; nothing for any other selection. */
export function askOf({ items }: Selection): Ask | undefined {
  const [first, second] = items;
  if (items.length !== 2 || first?.kind !== 'program' || second?.kind !== 'degree') return undefined;
  return askInWriting(matterBetween(first.record, second.record));
}
