import type { Program } from '#lib/domain/catalog';
import { countInWords } from '#lib/format/count';
import { languageLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { capitalize } from '#lib/format/text';
import { type Answers, askedIn, type Question } from './answers';
import type { Change } from './changes';
import { type Judged, reasonsOf, type Sorted } from './sort-programs';

/** The questions in a word, as they stand beside their answers. */
export const questionLabels: Record<Question, string> = {
  field: 'Field',
  degree: 'Degree',
  budget: 'Price',
  hours: 'Hours',
  mathematics: 'Mathematics',
  language: 'Language',
};

/** "one fits", "three fit". */
const fitting = (count: number): string => `${countInWords(count)} ${count === 1 ? 'fits' : 'fit'}`;

/** The result in a line: "Three fit; two may", "None fits for certain; two may", "None fits". */
export function headline({ fits, may }: Sorted): string {
  const mays = may.length > 0 ? `; ${countInWords(may.length)} may` : '';
  if (fits.length > 0) return `${capitalize(fitting(fits.length))}${mays}`;
  return mays ? `None fits for certain${mays}` : 'None fits';
}

/** How many of how many fit, and by how many answers. Programs in other fields were not looked at. */
function sayCounts({ fits, may, dropped }: Sorted, answers: Answers): string {
  const where = answers.field ? ` in ${answers.field.title.toLowerCase()}` : '';
  const isElsewhere = (one: Judged): boolean => reasonsOf(one, 'no').some(({ question }) => question === 'field');
  const looked = fits.length + may.length + dropped.filter((one) => !isElsewhere(one)).length;
  const asked = askedIn(answers).length;
  const yours = asked === 1 ? 'your answer' : `your ${countInWords(asked)} answers`;
  if (looked === 0) return `No open MicroMasters program on record is${where}.`;
  if (looked === 1) {
    const stands = fits.length > 0 ? 'fits' : may.length > 0 ? 'may fit' : 'does not fit';
    return `The one open MicroMasters program${where} ${stands} ${yours}.`;
  }
  const programs = `${looked} open MicroMasters programs${where}`;
  if (fits.length + may.length === 0) return `Of ${programs}, none fits ${yours}.`;
  if (fits.length === 0) return `Of ${programs}, ${countInWords(may.length)} may fit ${yours}.`;
  const mays = may.length > 0 ? ` and ${countInWords(may.length)} may` : '';
  return `Of ${programs}, ${fitting(fits.length)} ${yours}${mays}.`;
}

/** What may not be known of a program; its fields and languages always are. */
const unknownNouns: readonly (readonly [Question, string])[] = [
  ['degree', 'credit by a university’s word'],
  ['budget', 'a price that can be compared'],
  ['hours', 'whether your hours are enough'],
  ['mathematics', 'the mathematics needed'],
];

/** What is not known of the programs that may fit; nothing when none may. */
function sayUnknown({ may }: Sorted): string | undefined {
  const parts = unknownNouns.flatMap(([question, noun]) => {
    const count = may.filter((one) => reasonsOf(one, 'unknown').some((reason) => reason.question === question)).length;
    return count > 0 ? [`${noun} for ${countInWords(count)}`] : [];
  });
  return parts.length > 0 ? `Not found: ${formatList(parts)}.` : undefined;
}

const nameOf = ({ title, institution }: Program): string => `${title} (${institution.short})`;

/** "Statistics and Data Science (MIT) fits", "three more may fit". Few enough are named. */
function sayGain(programs: readonly Program[], verb: { one: string; many: string }): string {
  const isOne = programs.length === 1;
  const who = programs.length <= 2 ? formatList(programs.map(nameOf)) : `${countInWords(programs.length)} more`;
  return `${who} ${isOne ? verb.one : verb.many}`;
}

/** What the best change brings: "With 12 hours a week, Statistics and Data Science (MIT) fits." */
function sayChange({ lead, fits, may }: Change): string {
  if (fits.length > 0) return `${lead}, ${sayGain(fits, { one: 'fits', many: 'fit' })}.`;
  return `${lead}, ${sayGain(may, { one: 'may fit', many: 'may fit' })}.`;
}

/** The verdict of the page in up to three sentences: how many, what is not known, which one change would help. */
export const verdictOf = (sorted: Sorted, answers: Answers, best: Change | undefined) => ({
  counts: sayCounts(sorted, answers),
  unknown: sayUnknown(sorted),
  change: best && sayChange(best),
});

/** The programs that a change brings, in a line; the first of many by name. */
export function namesIn(programs: readonly Program[]): string {
  const most = 3;
  const names = programs.slice(0, most).map(nameOf);
  const more = programs.length - names.length;
  return formatList(more > 0 ? [...names, `${more} more`] : names);
}

/** The answers in a line, for the head of the folded form. */
export function answersInWords({ field, degree, budget, hours, mathematics, language }: Answers): string {
  return [
    field?.title.toLowerCase(),
    degree && 'degree',
    budget !== undefined && formatMoney({ min: budget, max: budget, currency: 'USD' }),
    hours && plural(hours, 'hour'),
    mathematics && 'mathematics',
    language && languageLabels[language],
  ]
    .filter(Boolean)
    .join(', ');
}
