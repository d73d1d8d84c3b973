import { type Answer, notFound, type Question } from '#lib/answers/answer';
import { degreeQuestions } from '#lib/answers/degree';
import { programQuestions } from '#lib/answers/program';
import { pastAfterMonths } from '#lib/domain/age';
import type { Catalog } from '#lib/domain/catalog';
import { generatedAt } from '#lib/domain/generated-at';
import { monthsSince } from '#lib/domain/partial-date';

/** How much of one property is known over all records of a kind. */
export interface Coverage {
  readonly property: string;
  readonly total: number;
  readonly known: number;
  /** Known, and more than five years old on the day of the data. */
  readonly old: number;
  /** Known, from a page without a date. */
  readonly undated: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

function countAnswers(property: string, answers: readonly Answer[], today: string): Coverage {
  const known = answers.filter((answer) => answer.state === 'known');
  return {
    property,
    total: answers.length,
    known: known.length,
    old: known.filter(({ asOf }) => asOf && monthsSince(asOf, today) >= pastAfterMonths).length,
    undated: known.filter(({ asOf }) => !asOf).length,
    unknown: answers.filter(({ state }) => state === 'not-found').length,
    notApplicable: answers.filter(({ state }) => state === 'not-applicable').length,
  };
}

/** A program whose status nobody knows has the status "not known": that is no knowledge. */
const knownOnly = (answer: Answer): Answer =>
  answer.state === 'known' && answer.status?.is === 'unknown' ? notFound(answer.status.asOf) : answer;

function coverQuestions<R>(
  questions: Readonly<Record<string, Question<R, string>>>,
  records: readonly R[],
  today: string,
): Coverage[] {
  return Object.values(questions)
    .filter(({ isOptional }) => !isOptional)
    .map(({ label, fullLabel = label, of }) => {
      const answers = records.map((record) => knownOnly(of(record)));
      return countAnswers(fullLabel, answers, today);
    });
}

/** What is known, old and not known of programs and degrees, question by question. */
export function coverage(catalog: Catalog): { programs: Coverage[]; degrees: Coverage[] } {
  const today = generatedAt(catalog);
  return {
    programs: coverQuestions(programQuestions, catalog.programs, today),
    degrees: coverQuestions(degreeQuestions, catalog.degrees, today),
  };
}
