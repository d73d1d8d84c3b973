import type { Catalog } from '#lib/domain/catalog';
import { liveFigure } from '#lib/figures/live-figures';
import { countInWords } from '#lib/format/count';
import { plural } from '#lib/format/plural';
import { capitalize } from '#lib/format/text';
import type { AddressParams } from '#lib/site/address-params';
import { numberSources } from '#lib/site/citations';
import { answersToSearch, readAnswers } from './answers';
import { calculatorWith, inFieldOf, matchWith, programsWith } from './links';
import { countAnswers, optionsOf, type Weighed, weigh } from './weigh';

/** The answers that rule an option out, each once. */
const deciding = (weighed: readonly Weighed[]): string[] => [
  ...new Set(weighed.filter(({ isOut }) => isOut).flatMap(({ against }) => against.map(({ because }) => because))),
];

/** What the answers come to: that one of them decides, or that none does. */
function sayResult(weighed: readonly Weighed[], count: number): { headline: string; rest: string } {
  const because = deciding(weighed);
  if (because.length === 0) {
    const yours = count === 1 ? 'Your answer' : `None of your ${countInWords(count)} answers`;
    return {
      headline: `${yours} ${count === 1 ? 'does not decide' : 'decides'} alone`,
      rest: 'Below is what speaks for and against each of six ways. Nothing is added up, and none is put first: what weighs most is yours to say.',
    };
  }
  const left = weighed.filter(({ isOut }) => !isOut).map(({ option }) => option.title.toLowerCase());
  const who =
    because.length === 1 ? 'One answer decides' : `${capitalize(countInWords(because.length))} answers decide`;
  return {
    headline: `${who}: ${plural(left.length, 'way')} of ${weighed.length} left`,
    rest: `${because.join('. ')}. Left: ${left.join('; ')}.`,
  };
}

/** Everything the page shows: the answers, and what they say to each option. */
export function decide(catalog: Catalog, params: AddressParams) {
  const { answers, reader } = readAnswers(catalog, params);
  const options = optionsOf(catalog);
  const weighed = weigh(options, answers);
  const count = countAnswers(answers);
  return {
    answers,
    count,
    search: answersToSearch(answers),
    typed: (name: string) => reader.typed(name),
    slips: reader.slips,
    ignored: reader.ignored,
    /** Nothing before the first answer, and while one cannot be used. */
    result: count > 0 && reader.slips.length === 0 ? sayResult(weighed, count) : undefined,
    weighed: weighed.map((one) => ({
      ...one,
      next: one.option.next.map(({ text, to }) => ({ text, to: inFieldOf(answers, to) })),
    })),
    match: matchWith(answers),
    calculator: calculatorWith(catalog, answers),
    programs: programsWith(catalog, answers),
    live: (name: Parameters<typeof liveFigure>[1]) => liveFigure(catalog, name),
    citations: numberSources(options.flatMap(({ sources }) => sources)),
  };
}

export type Decide = Readonly<ReturnType<typeof decide>>;
export type OptionView = Decide['weighed'][number];
