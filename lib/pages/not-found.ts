import type { Question } from '#lib/answers/answer';
import { degreeQuestions } from '#lib/answers/degree';
import { programQuestions } from '#lib/answers/program';
import type { Degree, Program } from '#lib/domain/catalog';
import { fieldsOf } from '#lib/domain/in-field';
import { lowerFirst } from '#lib/format/text';
import { shapeOf } from './program-shape';

interface Asked<R> {
  /** In the order of the page. */
  readonly questions: readonly Question<R, string>[];
  /** The words of `notFound` in a record for what such a question asks. */
  readonly words: ReadonlyMap<Question<R, string>, readonly string[]>;
}

const ofProgram = (name: keyof typeof programQuestions): Question<Program, string> => programQuestions[name];
const ofDegree = (name: keyof typeof degreeQuestions): Question<Degree, string> => degreeQuestions[name];

/** What a program’s page asks, and how records name it where it was not found. */
export const askedOfProgram: Asked<Program> = {
  questions: Object.values(programQuestions),
  words: new Map([
    [ofProgram('price'), ['total price', 'a price', 'price', 'price of the whole program']],
    [ofProgram('duration'), ['program length in months', 'length of the program in months']],
    [ofProgram('effort'), ['weekly hours', 'weekly hours of the whole']],
    [ofProgram('prerequisites.mathematics'), ['prerequisites', 'mathematics requirements']],
    [ofProgram('prerequisites.skills'), ['prerequisites']],
    [ofProgram('prerequisites.formal'), ['prerequisites', 'formal entry requirements', 'formal entry rule']],
    [ofProgram('launched'), ['launch date']],
    [ofProgram('assessment.graded'), ['assessment rules']],
    [ofProgram('assessment.exam'), ['assessment rules', 'exam rules']],
    [ofProgram('assessment.proctored'), ['assessment rules', 'exam rules']],
    [ofProgram('assessment.capstone'), ['assessment rules']],
    [ofProgram('passing'), ['pass mark']],
    [ofProgram('skills'), ['skills', 'skills taught', 'a list of skills']],
    [ofProgram('credit'), ['credit pathway', 'a degree that gives credit', 'credit toward any degree']],
  ]),
};

/** What a degree’s page asks, and how records name it where it was not found. */
export const askedOfDegree: Asked<Degree> = {
  questions: Object.values(degreeQuestions),
  words: new Map([
    [ofDegree('tuition'), ['tuition', 'fee', 'price', 'total', 'total tuition', 'total fee', 'total price']],
    [ofDegree('length'), ['duration', 'usual duration', 'duration in months']],
    [ofDegree('credits'), ['total credits', 'total credit hours']],
    [ofDegree('delivery'), ['how it is taught', 'how it is taught (on campus or online)']],
    [ofDegree('admission'), ['admission', 'entry requirements']],
    [ofDegree('transferLimit'), ['a limit on transferred credit']],
  ]),
};

/** Those that ask for mathematics, which a record of fields without it is not asked. */
const onMathematics: ReadonlySet<Question<never, string>> = new Set([
  ofProgram('prerequisites.mathematics'),
  ofDegree('mathematics'),
]);

/** What was not found of a record, each thing once, in the words of the record where it has some. */
export interface NotFound {
  /** What the figures at the head of its page would have said. */
  readonly atHead: readonly string[];
  readonly further: readonly string[];
}

function namesNotFound<R extends Program | Degree>(record: R, { questions, words }: Asked<R>): NotFound {
  const atHead = new Set<string>();
  const further = new Set<string>();
  const isQuantitative = fieldsOf(record).some((field) => field.isQuantitative);
  for (const question of questions) {
    const { label, fullLabel = label, sections = [], isOptional, of } = question;
    if (onMathematics.has(question) && !isQuantitative) continue;
    if (sections.length === 0 || isOptional || of(record).state !== 'not-found') continue;
    const own = words.get(question)?.find((name) => record.notFound.includes(name));
    (sections.includes('strip') ? atHead : further).add(own ?? lowerFirst(fullLabel));
  }
  for (const name of record.notFound) further.add(name);
  return { atHead: [...atHead], further: [...further].filter((name) => !atHead.has(name)) };
}

/**
 * What was not found of a program: what its page asks and the record does not answer, and what the record names. Of one of
 * which little is known all of it stands at the head.
 */
export function programNotFound(program: Program): NotFound {
  const { atHead, further } = namesNotFound(program, askedOfProgram);
  return shapeOf(program) === 'thin' ? { atHead: [...atHead, ...further], further: [] } : { atHead, further };
}

/** What of it stands below the verdict of the program, which has said already that no degree was found. */
export function belowVerdict(names: readonly string[]): string[] {
  const ofCredit = askedOfProgram.words.get(ofProgram('credit')) ?? [];
  return names.filter((name) => !ofCredit.includes(name));
}

/** What was not found of a degree. */
export const degreeNotFound = (degree: Degree): NotFound => namesNotFound(degree, askedOfDegree);
