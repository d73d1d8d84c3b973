import type { Prerequisites } from '#lib/domain/program';
import { mathLabels } from './labels';

/** What mathematics a learner needs, in the program's terms; "None needed" when it asks for none. */
export function mathematicsInWords({ level, words }: NonNullable<Prerequisites['mathematics']>): string {
  return level === 'none' ? mathLabels.none : words.charAt(0).toUpperCase() + words.slice(1);
}
