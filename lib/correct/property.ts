import { type Answer, answerFact, answerInWords, type Question, sourcesBehind } from '#lib/answers/answer';
import { degreeQuestions } from '#lib/answers/degree';
import { remarksOnCredit, whyNoShare } from '#lib/answers/pathway';
import { degreePrices, type ListedPrice, programPrices } from '#lib/answers/prices';
import { programQuestions } from '#lib/answers/program';
import type { CreditPathway, Degree, Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import type { Source } from '#lib/domain/source';
import { creditInWords, sayCredit } from '#lib/format/credit';
import { firmnessLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import { coursePlace, degreePlace, pricePlace, programPlace } from './places';

/** One thing that a record says, as its page shows it. */
export interface Property {
  /** Its name in an address. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly sources: readonly Source[];
}

type Questions<R> = Readonly<Record<string, Question<R, string>>>;

/** Answers to the record's questions, but for the day of our own check, which is no fact of the world. */
function ofQuestions<R>(questions: Questions<R>, record: R): Property[] {
  return Object.entries(questions).flatMap(([name, { label, fullLabel = label, labelsFor, of }]) => {
    if (name === 'lastVerified') return [];
    const answer = of(record);
    return [
      {
        name,
        label: labelsFor?.(record)?.fullLabel ?? fullLabel,
        value: answerInWords(answer),
        sources: sourcesBehind(answer),
      },
    ];
  });
}

const ofPrices = (prices: readonly ListedPrice[]): Property[] =>
  prices.map(({ price, covers, how }, index) => ({
    ...pricePlace(index),
    value: `${formatMoney(price.value)}: ${covers} (${how})`,
    sources: price.sources,
  }));

function ofPathway(pathway: CreditPathway, place: Pick<Property, 'name' | 'label'>): Property {
  const said = sayCredit(pathway);
  const conditions = pathway.conditions.length > 0 ? [`conditions: ${pathway.conditions.join('; ')}`] : [];
  const beside = [firmnessLabels[said.firmness], ...remarksOnCredit(pathway), ...conditions];
  return {
    ...place,
    value: `${creditInWords(said)}${whyNoShare(pathway)} (${beside.join('; ')})`,
    sources: pathway.sources,
  };
}

function ofCourse(course: Course, index: number): Property {
  const parts: readonly (readonly [string, Answer])[] = [
    ['weeks', answerFact(course.weeks, formatRange)],
    ['hours a week', answerFact(course.hoursPerWeek, formatRange)],
    ['price', answerFact(course.price, formatMoney)],
  ];
  return {
    ...coursePlace(index, course),
    value: parts.map(([what, answer]) => `${what}: ${answerInWords(answer)}`).join('. '),
    sources: [...new Set([...course.sources, ...parts.flatMap(([, answer]) => sourcesBehind(answer))])],
  };
}

/** Everything that a program's page says and that a visitor may correct. */
export const programProperties = (program: Program): Property[] => [
  ...ofQuestions(programQuestions, program),
  ...ofPrices(programPrices(program)),
  ...program.pathways.map((one) => ofPathway(one, degreePlace(one))),
  ...program.courses.map(ofCourse),
];

/** Everything that a degree's page says and that a visitor may correct. */
export const degreeProperties = (degree: Degree): Property[] => [
  ...ofQuestions(degreeQuestions, degree),
  ...ofPrices(degreePrices(degree)),
  ...degree.accepts.map((one) => ofPathway(one, programPlace(one))),
];
