import type { Degree } from '#lib/domain/catalog';
import { degreeHours } from '#lib/domain/degree-hours';
import type { Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { hasOnlyFees } from '#lib/domain/only-fees';
import { formatDate } from '#lib/format/date';
import { deliveryLabels, levelLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';
import { formatMoney } from '#lib/format/money';
import { describePrice } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import {
  type Answer,
  answerFact,
  answerPlainly,
  answerPrice,
  answerWords,
  fromText,
  inHours,
  inMonths,
  notFound,
  type Question,
} from './answer';
import { type AskedQuestion, askSection } from './choose';
import { answerConditions, answerCredit } from './pathway';

/** The parts of a degree's page that show answers. */
export type DegreeSection = 'strip' | 'terms';

/** Every price of a part of the degree: of a unit, and of what is left to pay after the program. */
function partialPrices({ tuitionPerUnit, tuitionAfterProgram }: Degree): { words: string; price: Known<MoneyRange> }[] {
  return [
    ...tuitionPerUnit.map(({ unit, price }) => ({ words: `a ${unit}`, price })),
    { words: 'after the program', price: tuitionAfterProgram },
  ].flatMap(({ words, price }) => (price.state === 'known' ? [{ words, price }] : []));
}

/** The whole price, or the parts of it that are on record. */
function answerCost(degree: Degree): Answer {
  const parts = partialPrices(degree);
  if (degree.tuition.state !== 'unknown' || parts.length === 0) return answerPrice(degree.tuition);
  const told = parts.map(({ words, price }) => {
    const how = [describePrice(price), price.basis].filter(Boolean).join('; ');
    return `${formatMoney(price.value)} ${words} (${how})`;
  });
  const sources = parts.flatMap(({ price }) => price.sources);
  return answerPlainly(`Whole price not found. ${told.join('. ')}.`, sources);
}

/** The whole price, or what is left of it after the program where only that is on record. */
export const tuitionOrLeft = {
  label: 'Tuition',
  of: ({ tuition, tuitionAfterProgram }: Degree): Answer => {
    const answer = answerPrice(tuitionAfterProgram);
    return tuition.state === 'unknown' && answer.state === 'known' ? { ...answer, unit: 'left' } : answerPrice(tuition);
  },
} satisfies Question<Degree, DegreeSection>;

/** Months of full-time study; where these are not on record, of part-time study, or what is left after the program. */
function answerLength({ duration, partTimeDuration, durationAfterProgram }: Degree): Answer {
  if (duration.state !== 'unknown') return tellBasis(answerFact(duration, formatRange, inMonths));
  return tellBasis(
    partTimeDuration.state === 'known'
      ? answerFact(partTimeDuration, formatRange, (months) => `${inMonths(months)} part-time`)
      : answerFact(durationAfterProgram, formatRange, (months) => `${inMonths(months)} left`),
  );
}

function answerDelivery({ delivery, lastVerified }: Degree): Answer {
  if (!delivery) return notFound(lastVerified);
  return answerWords(deliveryLabels[delivery.is], delivery, lastVerified, delivery.words);
}

/** A figure whose `basis` says whose or which it is: full time, the least, by whom. */
const tellBasis = (answer: Answer): Answer => (answer.state === 'known' ? { ...answer, tellsBasis: true } : answer);

/** Every question a visitor may ask of a degree, in the order of its page. Lists of parts have sections of their own. */
export const degreeQuestions = {
  status: { label: 'Status', fullLabel: 'Whether it still runs', of: fromText('status') },
  tuition: {
    label: 'Tuition',
    fullLabel: 'Tuition of the whole degree',
    labelsFor: (degree) => (hasOnlyFees(degree) ? { label: 'Fees', fullLabel: 'Fees of the whole degree' } : undefined),
    of: ({ tuition }) => answerPrice(tuition),
  },
  length: { label: 'Length', sections: ['strip', 'terms'], isDerived: true, of: answerLength },
  credits: {
    label: 'Size',
    fullLabel: 'Size in credits',
    sections: ['strip', 'terms'],
    of: ({ credits }) =>
      tellBasis(
        answerFact(
          credits,
          ({ amount }) => formatRange({ min: amount, max: amount }),
          ({ unit }) => unit,
        ),
      ),
  },
  delivery: { label: 'Where', fullLabel: 'Online or on campus', sections: ['strip'], of: answerDelivery },
  tuitionAfterProgram: {
    label: 'Left to pay after the program',
    of: ({ tuitionAfterProgram }) => answerPrice(tuitionAfterProgram),
  },
  duration: {
    label: 'Length',
    fullLabel: 'Length in months',
    of: ({ duration }) => answerFact(duration, formatRange, inMonths),
  },
  durationAfterProgram: {
    label: 'Left after the program',
    fullLabel: 'Months left after the program',
    sections: ['terms'],
    isOptional: true,
    of: ({ durationAfterProgram }) => answerFact(durationAfterProgram, formatRange, inMonths),
  },
  admission: { label: 'Admission', sections: ['terms'], of: fromText('admission') },
  onlyThroughProgram: {
    label: 'Only through the program',
    sections: ['terms'],
    isOptional: true,
    of: fromText('onlyThroughProgram'),
  },
  tryFirst: { label: 'Try it before you are admitted', sections: ['terms'], of: fromText('tryFirst') },
  transferLimit: { label: 'Limit on credit from elsewhere', sections: ['terms'], of: fromText('transferLimit') },
  mathematics: {
    label: 'Mathematics',
    fullLabel: 'Mathematics needed',
    sections: ['terms'],
    of: fromText('mathematics'),
  },
  assessment: {
    label: 'Exam, thesis and capstone',
    sections: ['terms'],
    of: fromText('assessment'),
  },
  language: { label: 'Language', sections: ['terms'], isOptional: true, of: fromText('language') },
  totalHours: {
    label: 'Total hours',
    fullLabel: 'Hours of study by the rule of its credits',
    sections: ['terms'],
    isDerived: true,
    isOptional: true,
    of: (degree) => tellBasis(answerFact(degreeHours(degree), formatRange, inHours)),
  },
  partTimeDuration: {
    label: 'Part-time',
    sections: ['terms'],
    isOptional: true,
    of: ({ partTimeDuration }) => answerFact(partTimeDuration, formatRange, inMonths),
  },
  laterTitles: {
    label: 'Later titles',
    isOptional: true,
    of: ({ laterTitles, lastVerified }) => answerWords(formatList(laterTitles), { sources: [] }, lastVerified),
  },
  price: { label: 'Price', isDerived: true, isOptional: true, of: answerCost },
  credit: {
    label: 'Credit it takes',
    isDerived: true,
    isOptional: true,
    of: ({ accepts, lastVerified }) =>
      answerCredit(
        { pathways: accepts, lastVerified },
        ({ program }) => `for ${program.title}, ${program.institution.short}`,
        'more program',
      ),
  },
  conditions: {
    label: 'Conditions for the credit',
    isDerived: true,
    isOptional: true,
    of: ({ accepts, lastVerified }) => answerConditions({ pathways: accepts, lastVerified }),
  },
  award: {
    label: 'What you hold at the end',
    isDerived: true,
    isOptional: true,
    of: ({ level }) => answerPlainly(levelLabels[level]),
  },
  lastVerified: {
    label: 'Last checked',
    isDerived: true,
    isOptional: true,
    of: ({ lastVerified }) => answerPlainly(formatDate(lastVerified)),
  },
} as const satisfies Record<string, Question<Degree, DegreeSection>>;

/** What stands in the strip of large figures at the head of a degree's page. */
export function askStrip(degree: Degree): AskedQuestion[] {
  const isLeft = degree.tuition.state === 'unknown' && degree.tuitionAfterProgram.state === 'known';
  const { tuition, tuitionAfterProgram } = degreeQuestions;
  const { label, fullLabel } = tuition.labelsFor(degree) ?? { ...tuitionOrLeft, fullLabel: tuition.fullLabel };
  return [
    {
      name: isLeft ? 'tuitionAfterProgram' : 'tuition',
      label,
      fullLabel: isLeft ? tuitionAfterProgram.label : fullLabel,
      answer: tuitionOrLeft.of(degree),
    },
    ...askSection(degreeQuestions, 'strip', degree),
  ];
}
