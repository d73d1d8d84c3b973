import { type Answer, answerFact, type KnownAnswer, type Question } from '#lib/answers/answer';
import { degreeQuestions } from '#lib/answers/degree';
import { classOf, formatDollars, moneyOf, timeAfter } from '#lib/answers/earnings';
import { programQuestions } from '#lib/answers/program';
import type { Catalog, CreditPathway, Degree, Field, Occupation, Payer, Program, Terms } from '#lib/domain/catalog';
import { type Course, courseName } from '#lib/domain/course';
import type { PartialDate } from '#lib/domain/partial-date';
import type { Source } from '#lib/domain/source';
import { creditInWords, sayCredit } from '#lib/format/credit';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';

/** One published figure as a person can check it: what the record says, since when, and on what page. */
export interface Figure {
  /** Kind and slug of the record: `programs/mit-finance`. */
  readonly record: string;
  readonly property: string;
  readonly words: string;
  readonly how: string;
  readonly asOf?: PartialDate | undefined;
  readonly sources: readonly Source[];
}

type Part = Omit<Figure, 'record'>;

const plain = new Intl.NumberFormat('en-US');

const stated = 'stated';

/** An answer and its rivals, each to be checked by itself; nothing for what rests on no source. */
function listAnswer(property: string, answer: Answer): Part[] {
  if (answer.state !== 'known' || answer.sources.length === 0) return [];
  const one = ({ words, basis, working, how = stated, asOf, sources }: KnownAnswer): Part => ({
    property,
    words: [words, basis, working].filter(Boolean).join('; '),
    how,
    asOf,
    sources,
  });
  return [answer, ...answer.also].map(one);
}

const listQuestions = <R>(questions: Readonly<Record<string, Question<R, string>>>, record: R): Part[] =>
  Object.entries(questions).flatMap(([property, { isDerived, of }]) =>
    isDerived ? [] : listAnswer(property, of(record)),
  );

function listCourse(course: Course): Part[] {
  const name = courseName(course);
  return [
    ...listAnswer(`weeks of ${name}`, answerFact(course.weeks, formatRange)),
    ...listAnswer(`hours a week of ${name}`, answerFact(course.hoursPerWeek, formatRange)),
    ...listAnswer(`price of ${name}`, answerFact(course.price, formatMoney)),
  ];
}

function listPathway(pathway: CreditPathway): Part {
  const said = sayCredit(pathway);
  return {
    property: `credit toward ${pathway.degree.slug} (${said.firmness})`,
    words: [creditInWords(said), pathway.earns].filter(Boolean).join('; '),
    how: pathway.how,
    asOf: pathway.asOf,
    sources: pathway.sources,
  };
}

const listProgram = (program: Program): Part[] => [
  ...listQuestions(programQuestions, program),
  ...program.courses.flatMap(listCourse),
  ...program.tracks.flatMap(({ name, months, asOf, sources }) =>
    months ? [{ property: `months of the track ${name}`, words: formatRange(months), how: stated, asOf, sources }] : [],
  ),
  ...program.pathways.map(listPathway),
  ...program.outcomes.map(({ fact, value, of, kind, asOf, sources }) => ({
    property: `outcome (${kind}): ${fact}`,
    words: [typeof value === 'number' ? plain.format(value) : value, of && `of ${plain.format(of)}`]
      .filter(Boolean)
      .join(' '),
    how: stated,
    asOf,
    sources,
  })),
];

const listDegree = (degree: Degree): Part[] => [
  ...listQuestions(degreeQuestions, degree),
  ...degree.tuitionPerUnit.flatMap(({ unit, price }) =>
    listAnswer(`tuition for each ${unit}`, answerFact(price, formatMoney)),
  ),
  ...(degree.earnings?.medians ?? []).map((one) => ({
    property: `median earnings in ${one.subject}, ${timeAfter(one)}`,
    words: `${formatDollars(one.median)} ${moneyOf(one)}; ${plain.format(one.people)} people; ${classOf(one)}`,
    how: stated,
    asOf: one.asOf,
    sources: one.sources,
  })),
];

const listField = ({ earnings }: Field): Part[] =>
  (earnings?.medians ?? []).flatMap(({ subject, master, bachelor, sources }) =>
    Object.entries({ master, bachelor }).flatMap(([level, median]) =>
      median === undefined
        ? []
        : [
            {
              property: `median earnings in ${subject}, ${level}`,
              words: formatDollars(median),
              how: stated,
              asOf: earnings?.asOf,
              sources,
            },
          ],
    ),
  );

const formatPlain = (value: number): string => plain.format(value);

const listOccupation = (occupation: Occupation): Part[] => [
  ...listAnswer('median pay', answerFact(occupation.medianPay, formatMoney)),
  ...listAnswer('growth in percent', answerFact(occupation.growth, formatPlain)),
  ...listAnswer('openings a year', answerFact(occupation.openings, formatPlain)),
];

const listTerms = ({ terms }: Terms): Part[] =>
  terms.flatMap(({ id, kind, value, text, asOf, sources }) =>
    value ? [{ property: `${kind}: ${id}`, words: text, how: stated, asOf, sources }] : [],
  );

const listPayer = ({ answers }: Payer): Part[] =>
  answers.flatMap(({ step, amount, how, asOf, sources }) =>
    amount
      ? [
          {
            property: `paid for the ${step}`,
            words: `${formatMoney(amount.value)} per ${amount.per}`,
            how: amount.how === stated ? how : amount.how,
            asOf,
            sources,
          },
        ]
      : [],
  );

/** Every figure that the record states, in the order of the record. Figures the site computes from them are left out. */
export function figuresOf({ programs, degrees, fields, occupations, terms, payers }: Catalog): Figure[] {
  const within = <T extends { readonly slug: string }>(
    kind: string,
    records: readonly T[],
    list: (one: T) => Part[],
  ): Figure[] =>
    records.flatMap((record) => list(record).map((part) => ({ ...part, record: `${kind}/${record.slug}` })));
  return [
    ...within('programs', programs, listProgram),
    ...within('degrees', degrees, listDegree),
    ...within('fields', fields, listField),
    ...within('occupations', occupations, listOccupation),
    ...within('terms', terms, listTerms),
    ...within('payers', payers, listPayer),
  ];
}
