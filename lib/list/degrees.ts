import { priceAge, priceAges } from '#lib/domain/age';
import type { Degree } from '#lib/domain/catalog';
import { byBestPromise } from '#lib/domain/credit-share';
import { deliveries, levels } from '#lib/domain/degree';
import { degreeWay, degreeWays } from '#lib/domain/degree-way';
import { findKnown } from '#lib/domain/fact';
import { firmest } from '#lib/domain/firmness';
import { fieldsOf } from '#lib/domain/in-field';
import type { NumberRange } from '#lib/domain/range';
import { degreeWayLabels, deliveryLabels, levelLabels, priceAgeLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import { byDollars, dollarRange } from './dollars';
import type { List } from './list';
import { promiseFacet } from './promise-facet';
import { byChecked, byMiddle, byName } from './sort';
import { countryValues, fieldValues, labeled, universityValues, unknown } from './values';

const readTuition = ({ tuition }: Degree) => tuition;

/** Months of full-time study, or of part-time study where only those are known. */
const readMonths = ({ duration, partTimeDuration }: Degree): NumberRange | undefined =>
  (findKnown(duration) ?? findKnown(partTimeDuration))?.value;

const byTuition = byDollars(readTuition);

/** The firmest promise of credit first; degrees to apply to directly by what they cost. */
const byCredit = (a: Degree, b: Degree): number =>
  byBestPromise(a.accepts, b.accepts) || (degreeWay(a) === 'direct' ? byTuition(a, b) : 0) || byName(a, b);

/** The degrees on record. */
export const degreeList: List<Degree> = {
  path: '/degrees',
  noun: 'degree',
  records: ({ degrees }) => degrees.filter(({ unnamed }) => !unnamed),
  search: {
    texts: ({ title, laterTitles, institution, field, alsoIn, accepts }) => ({
      title: [title, ...laterTitles].join(' '),
      university: [institution.name, institution.short, institution.brand].join(' '),
      programs: accepts.map(({ program }) => `${program.title} ${program.institution.name}`).join(' '),
      field: [field, ...alsoIn].map((one) => one.title).join(' '),
    }),
    boost: { title: 4, university: 3 },
    nothing: (words) =>
      `No degree, university or program on record is called anything like “${words}”. Check the spelling, or search for a subject such as “data” or “supply chain”.`,
  },
  facets: {
    way: {
      title: 'How you come to it',
      values: () => labeled(degreeWays, degreeWayLabels),
      of: (degree) => [degreeWay(degree)],
      isMain: true,
    },
    credit: {
      ...promiseFacet('Credit for a program', ({ accepts }: Degree) => firmest(accepts), 'No program linked to it'),
      isMain: true,
    },
    field: {
      title: 'Field',
      values: fieldValues,
      of: (degree) => fieldsOf(degree).map(({ slug }) => slug),
      isByCount: true,
      isMain: true,
    },
    from: {
      title: 'Linked to a program of',
      values: universityValues,
      of: ({ accepts }) => [...new Set(accepts.map(({ program }) => program.institution.slug))],
      isByCount: true,
    },
    university: {
      title: 'University',
      values: universityValues,
      of: ({ institution }) => [institution.slug],
      isByCount: true,
    },
    country: {
      title: 'Country',
      values: countryValues,
      of: ({ institution }) => [institution.country],
      isByCount: true,
    },
    level: {
      title: 'Level',
      values: () => labeled(levels, levelLabels),
      of: ({ level }) => [level],
    },
    delivery: {
      title: 'Online or on campus',
      values: () => [...labeled(deliveries, deliveryLabels), unknown],
      of: ({ delivery }) => (delivery?.is === 'either' ? ['either', 'online', 'campus'] : [delivery?.is ?? 'unknown']),
      isMain: true,
    },
    try: {
      title: 'Start before you are admitted',
      values: () => [['yes', 'A source says how'], unknown],
      of: ({ tryFirst }) => [tryFirst ? 'yes' : 'unknown'],
    },
    priced: {
      title: 'Age of the tuition figure',
      values: () => labeled(priceAges, priceAgeLabels),
      of: ({ tuition }) => [priceAge(tuition)],
    },
  },
  ranges: {
    tuition: {
      title: 'Tuition, US dollars',
      shortTitle: 'Tuition',
      ...dollarRange({ noun: 'degree', price: 'tuition' }, readTuition),
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
      unknownLabel: () => 'Include degrees whose length we could not find',
    },
  },
  orders: {
    share: { label: 'Firmest promise of credit first', compare: byCredit },
    name: { label: 'Title, A to Z', compare: byName },
    tuition: { label: 'Tuition, US dollars, lowest first', compare: byTuition },
    length: { label: 'Length, shortest first', compare: byMiddle(readMonths) },
    checked: { label: 'Last checked, newest first', compare: byChecked },
  },
  orderOfLimit: { tuition: 'tuition' },
  pageSize: 14,
};
