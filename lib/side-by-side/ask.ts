import { type Ask, askInWriting } from '#lib/letter/ask';
import { matterBetween } from '#lib/letter/matter';
import { pairOf, type Selection } from './selection';

/** The letter about one program and one degree; nothing for any other selection. */
export function askOf(selection: Selection): Ask | undefined {
  const pair = pairOf(selection);
  return pair && askInWriting(matterBetween(pair.program, pair.degree));
}
