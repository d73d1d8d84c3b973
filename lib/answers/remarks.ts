import type { Source } from '#lib/domain/source';
import { plural } from '#lib/format/plural';
import { describeAnswer, figureInWords, type KnownAnswer, rivalsInWords, rivalsOf, sourcesBehind } from './answer';

/** Where an answer stands: in a strip of large figures, in a list of records, side by side with another, or beside its question. */
export type Place = 'strip' | 'list' | 'beside' | 'line';

/** Other prices cover other things, which takes room to say: the page lists them below. */
function pricesBelow(answer: KnownAnswer): string | undefined {
  return rivalsOf(answer).length > 0 ? 'Other prices were found: see “What it costs”' : undefined;
}

/** Another price of the same day, such as the rate of other students: of two records side by side it belongs to each. */
const isOfItsDay = (answer: KnownAnswer) => (rival: KnownAnswer) => !answer.isPrice || rival.asOf === answer.asOf;

/** The other figures beside another record; prices of other years are counted, and stand on the record's page. */
function rivalsBeside(answer: KnownAnswer): string | undefined {
  const rivals = rivalsOf(answer);
  const told = rivals.filter(isOfItsDay(answer));
  const rest = rivals.length - told.length;
  const words = rivalsInWords(answer, told);
  const more = rest > 0 && `${plural(rest, 'figure')} of other years on its page`;
  return [words && `other figures: ${words}`, more].filter(Boolean).join('; ') || undefined;
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
          ? [[described, basis, rivalsBeside(answer)].filter(Boolean).join('; ')]
          : [
              [described, basis, working].filter(Boolean).join('; '),
              ...also.map((rival) => `also ${whole(rival, [figureInWords(rival), describeAnswer(rival)])}`),
            ];
  return remarks.flatMap((remark) => remark || []);
}

/** The sources cited beside an answer: of its rivals too where these stand with it. */
export function citedAt(answer: KnownAnswer, place: Place): readonly Source[] {
  if (place === 'list' || (place === 'strip' && answer.isPrice)) return answer.sources;
  if (place === 'beside') return sourcesBehind({ ...answer, also: answer.also.filter(isOfItsDay(answer)) });
  return sourcesBehind(answer);
}
