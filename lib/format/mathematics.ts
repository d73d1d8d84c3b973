import type { Mathematics } from '#lib/domain/program';
import { mathLabels } from './labels';
import { capitalize } from './text';

/** What mathematics a learner needs, in the program's terms; "None needed" when it asks for none. */
export function mathematicsInWords({ level, words }: Mathematics): string {
  return level === 'none' ? mathLabels.none : capitalize(words);
}
