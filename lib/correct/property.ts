import { type Answer, answerFact, answerInWords, type Question, sourcesBehind } from '#lib/answers/answer';
import { degreeQuestions } from '#lib/answers/degree';
import { remarksOnCredit, whyNoShare } from '#lib/answers/pathway';
import { degreePrices, type ListedPrice, programPrices, unitPrices } from '#lib/answers/prices';
import { programQuestions } from '#lib/answers/program';
import type { CreditPathway, Degree, Program } from '#lib/domain/catalog';
import type { ChangedProperty } from '#lib/domain/change';
import type { Course } from '#lib/domain/course';
import type { Source } from '#lib/domain/source';
import { creditInWords, sayCredit } from '#lib/format/credit';
import { firmnessLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import { coursePlace, degreePlace, pricePlace, programPlace, wholePlace } from './places';

/** One thing that a record says, as its page shows it. */
export interface Property {
  /** Its name in an address. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly sources: readonly Source[];
  /** Set for a list as a whole, whose parts stand beside it one by one. */
  readonly isList?: true;
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

/** A list as a whole, for who corrects more of it than one part; nothing where it has no part. */
const asWhole = (of: ChangedProperty, parts: readonly Property[]): Property[] =>
  parts.length === 0
    ? []
    : [
        {
          ...wholePlace(of),
          value: parts.map(({ label, value }) => `${label}: ${value}`).join('. '),
          sources: [...new Set(parts.flatMap(({ sources }) => sources))],
          isList: true,
        },
      ];

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
export function programProperties(program: Program): Property[] {
  const pathways = program.pathways.map((one) => ofPathway(one, degreePlace(one)));
  const courses = program.courses.map(ofCourse);
  return [
    ...ofQuestions(programQuestions, program),
    ...ofPrices(programPrices(program)),
    ...asWhole('pathways', pathways),
    ...pathways,
    ...asWhole('courses', courses),
    ...courses,
  ];
}

/** Everything that a degree's page says and that a visitor may correct. */
export function degreeProperties(degree: Degree): Property[] {
  const prices = ofPrices(degreePrices(degree));
  const pathways = degree.accepts.map((one) => ofPathway(one, programPlace(one)));
  return [
    ...ofQuestions(degreeQuestions, degree),
    ...asWhole('tuitionPerUnit', ofPrices(unitPrices(degree))),
    ...prices,
    ...asWhole('pathways', pathways),
    ...pathways,
  ];
}
