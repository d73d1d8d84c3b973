import type { Source } from '#lib/domain/source';
import { plural } from '#lib/format/plural';
import { describeAnswer, figureInWords, type KnownAnswer, rivalsInWords, rivalsOf, sourcesBehind } from './answer';

/** Where an answer stands: in a strip of large figures, in a list of records, side by side with another, or beside its question. */
export type Place = 'strip' | 'list' | 'beside' | 'line';

/** Other prices cover other things, which takes room to say: the page lists them below. */
function pricesBelow(answer: KnownAnswer): string | undefined {
  const others = rivalsOf(answer).length;
  return others > 0 ? `${plural(others, 'other figure')}: see “What it costs”` : undefined;
}

/** How old the answer is and how we know it; with room, also what it covers, how we came to it, and its rivals. */
export function remarksOn(answer: KnownAnswer, place: Place): string[] {
  const { isFigure, isPrice, tellsBasis, basis, working, also } = answer;
  const rivals = rivalsInWords(answer);
  const described = describeAnswer(answer);
  // Whom a price is for and what it covers belongs to it wherever it stands.
  const told = [described, (isPrice || tellsBasis) && basis].filter(Boolean).join('; ');
  const whole = (one: KnownAnswer, words: (string | undefined)[]): string =>
    [...words, one.basis, one.working].filter(Boolean).join('; ');
  const remarks =
    place === 'list'
      ? [isFigure && told]
      : place === 'strip' && isFigure
        ? [told, isPrice ? pricesBelow(answer) : rivals && `Other figures: ${rivals}`]
        : place === 'beside'
          ? [[described, basis, rivals && `other figures: ${rivals}`].filter(Boolean).join('; ')]
          : [
              [described, basis, working].filter(Boolean).join('; '),
              ...also.map((rival) => `also ${whole(rival, [figureInWords(rival), describeAnswer(rival)])}`),
            ];
  return remarks.flatMap((remark) => remark || []);
}

/** The sources cited beside an answer: of its rivals too where these stand with it, which other prices do not in a strip. */
export const citedAt = (answer: KnownAnswer, place: Place): readonly Source[] =>
  place === 'list' || (place === 'strip' && answer.isPrice) ? answer.sources : sourcesBehind(answer);
