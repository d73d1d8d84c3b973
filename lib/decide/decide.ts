import type { Catalog, Decision } from '#lib/domain/catalog';
import type { DecisionRemark } from '#lib/domain/decision';
import type { LiveFigureName } from '#lib/domain/live-figure';
import { liveFigure } from '#lib/figures/live-figures';
import { countInWords } from '#lib/format/count';
import { formatList } from '#lib/format/list';
import { capitalize, lowerFirst } from '#lib/format/text';
import type { AddressParams } from '#lib/site/address-params';
import { numberSources } from '#lib/site/citations';
import { type Answers, answersToSearch, readAnswers } from './answers';
import { figuresFor, needsUsCampus } from './campus';
import { contradictions } from './contradictions';
import { calculatorWith, matchWith, programsWith } from './links';
import { freeWith, listsWith } from './lists';
import { goneOf, risksOf } from './losses';
import { nextLink } from './next-link';
import { sidesOf } from './sides';
import { countAnswers, isSilent, optionsOf, type Weighed, weigh } from './weigh';

/** The answers that decide alone, each once. */
const deciding = (weighed: readonly Weighed[]): string[] => [
  ...new Set(weighed.flatMap(({ decides }) => decides.map(({ because }) => because))),
];

/** What the answers come to: that one of them decides, or that none does. */
function sayResult(weighed: readonly Weighed[], count: number): { headline: string; rest: string } {
  const because = deciding(weighed);
  if (because.length === 0) {
    const yours =
      count === 1
        ? 'Your answer'
        : count === 2
          ? 'Neither of your two answers'
          : `None of your ${countInWords(count)} answers`;
    return {
      headline: `${yours} ${count === 1 ? 'does not decide' : 'decides'} alone`,
      rest: 'Below is what speaks for and against each of six ways. Nothing is added up, and none is put first: what weighs most is yours to say.',
    };
  }
  const leading = weighed.filter(({ isOut }) => !isOut).map(({ option }) => lowerFirst(option.title));
  const who =
    because.length === 1 ? 'One answer decides' : `${capitalize(countInWords(because.length))} answers decide`;
  return {
    headline: `${who}: ${leading.length} of ${weighed.length} ways can lead to what you need`,
    rest: `${because.join('. ')}. What can lead to it: ${leading.join('; ')}. The others do not by themselves, and may still come first.`,
  };
}

/** What is said where an answer was given and no rule hears it: of weights of 0, or of a visa that is not needed. */
const unheard = {
  isHeard: false,
  headline: 'Nothing that you answered speaks',
  rest: 'A weight of 0 says nothing, and needing neither a visa nor a loan speaks for no way and against none. Answer one of the other facts, or give something a weight from 1 to 4.',
};

/** What is said where there is nothing but what links take along. */
function onlyForLinks({ field, budget, hours }: Answers) {
  const given = formatList([
    ...(field ? ['a field'] : []),
    ...(budget === undefined ? [] : ['a budget']),
    ...(hours === undefined ? [] : ['hours a week']),
  ]);
  return {
    isHeard: false,
    headline: 'Nothing to weigh yet',
    rest: `You gave ${given}. That speaks for no way and against none; the links below have it already. To see what speaks for what, answer one of the seven facts or weigh something.`,
  };
}

/** The result of answers without a slip; nothing before the first one. */
function resultOf(weighed: readonly Weighed[], answers: Answers) {
  const count = countAnswers(answers);
  if (count > 0) {
    const isHeard = weighed.some((one) => one.decides.length + one.for.length + one.against.length > 0);
    return isHeard ? { isHeard, ...sayResult(weighed, count) } : unheard;
  }
  return answersToSearch(answers) ? onlyForLinks(answers) : undefined;
}

/** Whether only a campus will do, and no degree there is known at a low cost. */
const hasNoneCheap = (catalog: Catalog, answers: Answers): boolean =>
  needsUsCampus(answers) && liveFigure(catalog, 'degrees.direct.campus.low-cost.count').behind.length === 0;

/** What one way costs; where only a campus will do, that none there is known at a low cost. */
function costsOf(catalog: Catalog, { slug, costs }: Decision, answers: Answers): DecisionRemark {
  if (slug !== 'degree-elsewhere' || !hasNoneCheap(catalog, answers)) return costs;
  const text =
    'By our limit a low-cost degree costs $15,000 or less. On a campus the record has none at that price in US dollars.';
  return { ...costs, text };
}

/** What holds of all six ways beside these answers. */
function alsoOf(catalog: Catalog, answers: Answers): string[] {
  return [
    ...(hasNoneCheap(catalog, answers)
      ? ['Of low-cost degrees on a campus the record has none with a price in US dollars.']
      : []),
    ...(answers.field
      ? [`Figures below are of all fields; the links are of ${answers.field.title} where they can be.`]
      : []),
  ];
}

/** One way as the page shows it. */
function viewOf(catalog: Catalog, weighed: Weighed, answers: Answers) {
  const { option } = weighed;
  const isClosed = answers.facts.open === 'closed';
  return {
    ...weighed,
    sides: sidesOf(option, answers),
    costs: costsOf(catalog, option, answers),
    risks: risksOf(option, isClosed),
    gone: goneOf(option, isClosed),
    next: option.next.filter((link) => !isSilent(link, answers)).map((link) => nextLink(catalog, answers, link)),
  };
}

/** Everything the page shows: the answers, and what they say to each option. */
export function decide(catalog: Catalog, params: AddressParams) {
  const { answers, reader } = readAnswers(catalog, params);
  const options = optionsOf(catalog);
  const hasSlips = reader.slips.length > 0;
  const heard: Answers = hasSlips ? { ...answers, facts: {}, weights: {} } : answers;
  const weighed = weigh(options, heard);
  return {
    answers,
    search: answersToSearch(answers),
    typed: (name: string) => reader.typed(name),
    slips: reader.slips,
    ignored: reader.ignored,
    /** Nothing before the first answer, and while one cannot be used: then no answer speaks. */
    result: hasSlips ? undefined : resultOf(weighed, answers),
    also: hasSlips ? [] : alsoOf(catalog, answers),
    contradictions: hasSlips ? [] : contradictions(catalog, answers),
    lists: listsWith(catalog, answers),
    free: freeWith(answers),
    weighed: weighed.map((one) => viewOf(catalog, one, heard)),
    match: matchWith(answers),
    calculator: calculatorWith(catalog, answers),
    programs: programsWith(catalog, answers),
    figures: (names: readonly LiveFigureName[]) =>
      figuresFor(heard, names).map((name) => ({ name, ...liveFigure(catalog, name) })),
    citations: numberSources(options.flatMap(({ sources }) => sources)),
  };
}

export type Decide = Readonly<ReturnType<typeof decide>>;
export type OptionView = Decide['weighed'][number];
