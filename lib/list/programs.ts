import { priceAge, priceAges } from '#lib/domain/age';
import type { Program } from '#lib/domain/catalog';
import { byBestPromise } from '#lib/domain/credit-share';
import { findKnown } from '#lib/domain/fact';
import { firmest } from '#lib/domain/firmness';
import { fieldsOf } from '#lib/domain/in-field';
import { languages, mathLevels, platforms } from '#lib/domain/program';
import { currentPrice, totalHours } from '#lib/domain/program-figures';
import type { NumberRange } from '#lib/domain/range';
import { isOpen } from '#lib/domain/status';
import { languageLabels, mathLabels, noPromise, platformLabels, priceAgeLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import { byDollars, dollarRange } from './dollars';
import type { List } from './list';
import { promiseFacet } from './promise-facet';
import { byChecked, byMiddle, byName } from './sort';
import { fieldValues, labeled, statusesOf, statusValues, universityValues, unknown } from './values';

/** Words that name an exam without denying it: under `exam` a record may also say that there are only quizzes. */
const namesExam = /(?<!\b(?:no|not|without)\b.*)\bexam/i;

/**
 * Whether a source says that there is an exam, at the end or on the way. No record says that there is none: without
 * proctoring there may still be one.
 */
function readExam({ assessment, courses }: Program): 'yes' | 'unknown' {
  const isStated =
    assessment?.proctored || namesExam.test(assessment?.exam ?? '') || courses.some((course) => course.kind === 'exam');
  return isStated ? 'yes' : 'unknown';
}

const readMonths = ({ duration }: Program): NumberRange | undefined => findKnown(duration)?.value;

/** Programs one can still start come before the others: most visitors look for those. */
const byStanding = (a: Program, b: Program): number => Number(isOpen(b)) - Number(isOpen(a)) || byName(a, b);

/** The directory of programs. */
export const programList: List<Program> = {
  path: '/programs',
  noun: 'program',
  records: ({ programs }) => programs,
  search: {
    texts: ({ institution, title, formerTitles, field, alsoIn, courses, skills, careers, pathways }) => ({
      title: [title, ...formerTitles].join(' '),
      university: [institution.name, institution.short, institution.brand].join(' '),
      field: [field, ...alsoIn].map((one) => one.title).join(' '),
      courses: courses.map((course) => `${course.code ?? ''} ${course.title}`).join(' '),
      skills: [...skills, ...careers].join(' '),
      degrees: pathways.map(({ degree }) => `${degree.title} ${degree.institution.name}`).join(' '),
    }),
    boost: { title: 4, university: 3, field: 2 },
    nothing: (words) =>
      `No program, university, course or degree on record is called anything like “${words}”. Check the spelling, or search for a subject such as “data” or “supply chain”.`,
  },
  facets: {
    field: {
      title: 'Field',
      values: fieldValues,
      of: (program) => fieldsOf(program).map(({ slug }) => slug),
      isByCount: true,
      isMain: true,
    },
    university: {
      title: 'University',
      values: universityValues,
      of: ({ institution }) => [institution.slug],
      isByCount: true,
    },
    status: {
      title: 'Status',
      values: statusValues,
      of: statusesOf,
      isMain: true,
    },
    credit: {
      ...promiseFacet('Credit toward a degree', ({ pathways }: Program) => firmest(pathways), noPromise),
      isMain: true,
    },
    mathematics: {
      title: 'Mathematics needed',
      values: () => [...labeled(mathLevels, mathLabels), unknown],
      of: ({ prerequisites }) => [prerequisites?.mathematics?.level ?? 'unknown'],
    },
    language: {
      title: 'Language',
      values: () => labeled(languages, languageLabels),
      of: (program) => program.languages,
    },
    priced: {
      title: 'Age of the price',
      values: () => labeled(priceAges, priceAgeLabels),
      of: (program) => [priceAge(currentPrice(program))],
    },
    platform: {
      title: 'Platform',
      values: () => labeled(platforms, platformLabels),
      of: (program) => program.platforms,
    },
    exam: {
      title: 'Exam',
      values: () => [['yes', 'Yes'], unknown],
      of: (program) => [readExam(program)],
    },
    pacing: {
      title: 'Self-paced or scheduled',
      values: () => [['self-paced', 'Self-paced courses'], ['instructor-paced', 'Courses on a schedule'], unknown],
      of: ({ courses }) => {
        const formats = courses.filter(({ kind }) => kind === 'course').map(({ format = '' }) => format);
        const found = ['self-paced', 'instructor-paced'].filter((pace) => formats.some((text) => text.includes(pace)));
        return found.length > 0 ? found : ['unknown'];
      },
    },
  },
  ranges: {
    price: {
      title: 'Price, US dollars',
      shortTitle: 'Price',
      ...dollarRange({ noun: 'program', price: 'price' }, currentPrice),
    },
    months: {
      title: 'Length, months',
      shortTitle: 'Length',
      of: readMonths,
      format: (value) => plural(value, 'month'),
      notKnown: 'not known',
      more: 'take longer',
      less: 'take less time',
      lacks: 'known length',
      unknownLabel: () => 'Include programs whose length we could not find',
    },
    hours: {
      title: 'Hours a week',
      shortTitle: 'Hours a week',
      of: ({ effort }) => findKnown(effort)?.value,
      format: (value) => plural(value, 'hour'),
      notKnown: 'not known',
      more: 'ask for more hours',
      less: 'ask for fewer hours',
      lacks: 'known hours a week',
      unknownLabel: () => 'Include programs whose hours we could not find',
    },
  },
  orders: {
    name: { label: 'Open first, by name', compare: byStanding },
    price: { label: 'Price, US dollars, lowest first', compare: byDollars<Program>(currentPrice) },
    length: { label: 'Length, shortest first', compare: byMiddle(readMonths) },
    hours: {
      label: 'Total hours, fewest first',
      compare: byMiddle((program) => findKnown(totalHours(program))?.value),
    },
    share: {
      label: 'Firmest promise of credit first',
      compare: (a, b) => byBestPromise(a.pathways, b.pathways) || byName(a, b),
    },
    checked: { label: 'Last checked, newest first', compare: byChecked },
  },
  orderOfLimit: { price: 'price' },
  pageSize: 20,
};
