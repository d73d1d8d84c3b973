import type { Catalog, CreditPathway, Degree, Occupation, Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { courseName } from '#lib/domain/course';
import { creditShare } from '#lib/domain/credit-share';
import type { Fact, Known } from '#lib/domain/fact';
import type { PartialDate } from '#lib/domain/partial-date';
import type { Source } from '#lib/domain/source';
import { formatCreditShare } from '#lib/format/credit';
import { statusLabels } from '#lib/format/labels';
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

function ofKnown<T>(property: string, fact: Known<T>, format: (value: T) => string): Part {
  const { value, how, basis, working, asOf, sources } = fact;
  return { property, words: [format(value), basis, working].filter(Boolean).join('; '), how, asOf, sources };
}

function ofFact<T>(property: string, fact: Fact<T>, format: (value: T) => string): Part[] {
  if (fact.state !== 'known') return [];
  return [fact, ...fact.also].map((one) => ofKnown(property, one, format));
}

function ofCourse(course: Course): Part[] {
  const name = courseName(course);
  return [
    ...ofFact(`weeks of ${name}`, course.weeks, formatRange),
    ...ofFact(`hours a week of ${name}`, course.hoursPerWeek, formatRange),
    ...ofFact(`price of ${name}`, course.price, formatMoney),
  ];
}

function ofPathway(pathway: CreditPathway): Part {
  const share = creditShare(pathway);
  const words = share ? Object.values(formatCreditShare(share)).join(', ') : 'share not published';
  return {
    property: `credit toward ${pathway.degree.slug} (${pathway.promises})`,
    words: [words, pathway.earns].filter(Boolean).join('; '),
    how: pathway.how,
    asOf: pathway.asOf,
    sources: pathway.sources,
  };
}

function ofProgram(program: Program): Part[] {
  const { status, launched, courseCount, tracks, outcomes, passing, pathways } = program;
  const stated = 'stated';
  return [
    {
      property: 'status',
      words: [statusLabels[status.is], status.note].filter(Boolean).join('; '),
      how: status.evidence,
      asOf: status.asOf,
      sources: status.sources,
    },
    ...(launched
      ? [{ property: 'launched', words: `${launched.is} ${launched.on}`, how: stated, sources: launched.sources }]
      : []),
    ...(courseCount
      ? [{ ...courseCount, property: 'number of courses', words: plain.format(courseCount.value), how: stated }]
      : []),
    ...ofFact('price', program.price, formatMoney),
    ...ofFact('months', program.duration, formatRange),
    ...ofFact('hours a week', program.effort, formatRange),
    ...program.courses.flatMap(ofCourse),
    ...tracks.flatMap(({ name, months, asOf, sources }) =>
      months
        ? [{ property: `months of the track ${name}`, words: formatRange(months), how: stated, asOf, sources }]
        : [],
    ),
    ...(passing ? [{ property: 'to pass', words: passing.text, how: stated, ...passing }] : []),
    ...pathways.map(ofPathway),
    ...outcomes.map(({ fact, value, of, kind, asOf, sources }) => ({
      property: `outcome (${kind}): ${fact}`,
      words: [typeof value === 'number' ? plain.format(value) : value, of && `of ${plain.format(of)}`]
        .filter(Boolean)
        .join(' '),
      how: stated,
      asOf,
      sources,
    })),
  ];
}

const ofDegree = (degree: Degree): Part[] => [
  ...ofFact('tuition', degree.tuition, formatMoney),
  ...ofFact('left to pay after the program', degree.tuitionAfterProgram, formatMoney),
  ...degree.tuitionPerUnit.flatMap(({ unit, price }) => ofFact(`tuition for each ${unit}`, price, formatMoney)),
  ...ofFact('months', degree.duration, formatRange),
  ...ofFact('months part-time', degree.partTimeDuration, formatRange),
  ...ofFact('size', degree.credits, ({ amount, unit }) => `${plain.format(amount)} ${unit}`),
];

const ofOccupation = (occupation: Occupation): Part[] => [
  ...ofFact('median pay', occupation.medianPay, formatMoney),
  ...ofFact('growth in percent', occupation.growth, (value) => plain.format(value)),
  ...ofFact('openings a year', occupation.openings, (value) => plain.format(value)),
];

/** Every figure that the record states, in the order of the record. Figures the site computes from them are left out. */
export function figuresOf({ programs, degrees, occupations }: Catalog): Figure[] {
  const within = <T extends { readonly slug: string }>(kind: string, records: readonly T[], of: (one: T) => Part[]) =>
    records.flatMap((record) => of(record).map((part) => ({ ...part, record: `${kind}/${record.slug}` })));
  return [
    ...within('programs', programs, ofProgram),
    ...within('degrees', degrees, ofDegree),
    ...within('occupations', occupations, ofOccupation),
  ];
}
