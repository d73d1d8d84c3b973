import type { Catalog } from '#lib/domain/catalog';
import { isOpen } from '#lib/domain/status';
import type { AddressParams } from '#lib/site/address-params';
import { type Answers, answersToSearch, askedIn, readAnswers } from './answers';
import { bestChange, findChanges } from './changes';
import { directUnder } from './direct-degrees';
import { groupDropped } from './dropped';
import { sortPrograms } from './sort-programs';
import { headline, verdictOf } from './words';

/** Which open programs fit these answers, in words and by the rules. */
function findResult({ programs }: Catalog, answers: Answers) {
  const sorted = sortPrograms(programs.filter(isOpen), answers);
  const changes = findChanges(sorted, answers);
  const best = bestChange(changes);
  return {
    ...sorted,
    headline: headline(sorted),
    verdict: verdictOf(sorted, answers, best),
    changes,
    best,
    groups: groupDropped(sorted.dropped, answers),
  };
}

/**
 * The page of the match as data. There is no result when an answer cannot be used, which a total with a slip in it would
 * hide, or when no question is answered.
 */
export function matchPrograms(catalog: Catalog, params: AddressParams) {
  const { answers, reader } = readAnswers(catalog, params);
  const isSound = reader.slips.length === 0;
  const isAsked = askedIn(answers).length > 0;
  const { field, degreeBudget, from } = answers;
  return {
    answers,
    search: answersToSearch(answers),
    /** What the boxes of the form held, as typed. */
    typed: (name: string) => reader.typed(name),
    slips: reader.slips,
    ignored: reader.ignored,
    result: isSound && isAsked ? findResult(catalog, answers) : undefined,
    direct:
      isSound && (isAsked || degreeBudget !== undefined || from !== undefined)
        ? directUnder(catalog.degrees, field, degreeBudget, from)
        : undefined,
  };
}

export type Match = Readonly<ReturnType<typeof matchPrograms>>;
export type MatchResult = NonNullable<Match['result']>;
