import type { CreditPathway } from '#lib/domain/catalog';
import { type Firmness, firmnessOf } from '#lib/domain/firmness';
import { isClosed } from '#lib/domain/status';
import { sayCredit } from '#lib/format/credit';
import { nameSpeaker } from './names';

/** The amount as it stands within a sentence. */
function amountOf(pathway: CreditPathway): string {
  const { amount } = sayCredit(pathway).words;
  return `${amount.charAt(0).toLowerCase()}${amount.slice(1)}`;
}

/**
 * What a program promises toward a degree and by whose word, as a clause about the program. It counts only where a
 * university says so; of a closed program the promise is of the past.
 *
 * @param degree the name of the degree as it stands in the sentence
 * @param isShort leaves out which others name it, and where the word of a university was read
 */
export function sayCounts(pathway: CreditPathway, degree: string, isShort = false): string {
  const who = nameSpeaker(pathway, isShort);
  const counts = isClosed(pathway.program) ? 'counted' : 'counts';
  const said: Record<Firmness, string> = {
    amount: `it ${counts} toward ${degree}: ${amountOf(pathway)}, says ${who}`,
    credit: `it ${counts} toward ${degree}, says ${who}, not how much`,
    'way-in': `a way into ${degree} with no credit stated, says ${who}`,
    others: `only others, no university, name it for ${degree}${isShort ? '' : `: ${who}`}`,
    inferred: `that it leads to ${degree} is our inference`,
  };
  return said[firmnessOf(pathway)];
}

/**
 * The same as a clause about the degree: what it gives for a program, and by whose word.
 *
 * @param program the name of the program as it stands in the sentence
 */
export function sayGives(pathway: CreditPathway, degree: string, program: string, isShort = false): string {
  const who = nameSpeaker(pathway, isShort);
  const gives = isClosed(pathway.program) ? 'gave' : 'gives';
  const said: Record<Firmness, string> = {
    amount: `${degree} ${gives} credit for ${program}: ${amountOf(pathway)}, says ${who}`,
    credit: `${degree} ${gives} credit for ${program}, says ${who}, not how much`,
    'way-in': `${degree} has a way in from ${program} with no credit stated, says ${who}`,
    others: `${degree} is named for ${program} only by others, no university${isShort ? '' : `: ${who}`}`,
    inferred: `${degree} is linked to ${program} by our inference alone`,
  };
  return said[firmnessOf(pathway)];
}
