import { clausesFor } from '#lib/domain/applied-clauses';
import type { Catalog, Field, Program } from '#lib/domain/catalog';
import { type Fact, findKnown } from '#lib/domain/fact';
import { fieldsOf } from '#lib/domain/in-field';
import type { Currency, MoneyRange } from '#lib/domain/money';
import { isOpen } from '#lib/domain/status';
import { formatCountry } from '#lib/format/country';
import { currencyInWords, formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { degreeList } from '#lib/list/degrees';
import { overlaps } from '#lib/list/match';
import { programList } from '#lib/list/programs';
import { fieldWords } from './field-words';
import { type Filter, wholeWay } from './filter';
import { byPrice, withoutTuition } from './filter-words';
import { countryInOthers, inSpanishAndFrench } from './other-languages';
import { partsOfTheWorld, wordsForParts } from './parts-of-the-world';

/** Other words for countries, and for their people; a comma stands between them. */
const countryWords: Readonly<Record<string, string>> = {
  AR: 'Argentine, Argentinian',
  AT: 'Austrian',
  AU: 'Australian',
  BE: 'Belgian',
  BR: 'Brazilian',
  CA: 'Canadian',
  CH: 'Swiss',
  CN: 'Chinese',
  CO: 'Colombian',
  DE: 'German',
  GB: 'UK, U.K., Britain, Great Britain, British, England, Scotland',
  HK: 'Hong Kong, HK',
  IN: 'Indian',
  MX: 'Mexican',
  MY: 'Malaysian',
  NL: 'Holland, Dutch, The Netherlands',
  NZ: 'NZ',
  PH: 'Filipino',
  SE: 'Swedish',
  SG: 'SG, Singaporean',
  US: 'USA, US, U.S., America, American, United States of America, the States, Stateside',
  ZA: 'South African',
};

const wordsFor = (table: Readonly<Record<string, string>>, key: string): string[] => table[key]?.split(', ') ?? [];

/** The records of some countries. The list of programs takes a country as its universities. */
function placeFilter(label: string, codes: readonly string[], programs: readonly Program[]): Filter {
  const isThere = ({ country }: { readonly country: string }): boolean => codes.includes(country);
  const offering = programs.map(({ institution }) => institution).filter(isThere);
  return {
    label,
    holds: {
      program: ({ institution }) => isThere(institution),
      degree: ({ institution }) => isThere(institution),
      university: isThere,
      payer: isThere,
    },
    degrees: codes.map((code) => ['country', code] as const),
    programs: [...new Set(offering.map(({ slug }) => slug))].map((slug) => ['university', slug] as const),
  };
}

function fieldFilter({ slug, title }: Field): Filter {
  const isIn = (record: Parameters<typeof fieldsOf>[0]): boolean => fieldsOf(record).some((one) => one.slug === slug);
  const params = [['field', slug]] as const;
  return {
    label: `the field ${title}`,
    holds: { program: isIn, degree: isIn, field: (one) => one.slug === slug },
    programs: params,
    degrees: params,
    unless: (others) => others.some(({ joined }) => ofPayers.test(joined)),
  };
}

/** Words beside which a field is not meant: an “education loan”, “student finance”. */
const ofPayers = /^(loan|tax|grant|scholarship|aid|student)$/;

const ofDegrees = /^(degree|master|maestria|maitrise|mba|msc|phd|doctorate|tuition|university|college)$/;

/** “Free” asks for programs that can be followed without paying; beside a word for a degree, for one without tuition. */
function freeFilter({ programs, terms }: Catalog): Filter {
  const hasFreeTrack = (program: Program): boolean => clausesFor(terms, program).some(({ kind }) => kind === 'audit');
  const free = new Set(programs.filter((program) => isOpen(program) && hasFreeTrack(program)));
  return {
    label: 'open programs whose terms speak of a free track',
    holds: { program: (program) => free.has(program) },
    beside: (others) => (others.some(({ joined }) => ofDegrees.test(joined)) ? withoutTuition : undefined),
  };
}

/** Countries, fields and what is free as filters, with the words that stand for them. */
export function catalogFilters(catalog: Catalog): (readonly [string, Filter])[] {
  const { institutions, fields, programs, payers } = catalog;
  const free = freeFilter(catalog);
  const codes = new Set([...institutions, ...payers].flatMap(({ country }) => (country === 'any' ? [] : [country])));
  return [
    ...['free', ...inSpanishAndFrench.free.split(', ')].map((phrase) => [phrase, free] as const),
    ...[...codes].flatMap((code) => {
      const filter = placeFilter(`the country ${formatCountry(code)}`, [code], programs);
      const phrases = [formatCountry(code), ...countryInOthers(code), ...wordsFor(countryWords, code)];
      return phrases.map((phrase) => [phrase, filter] as const);
    }),
    ...Object.entries(partsOfTheWorld).flatMap(([part, there]) => {
      const filter = placeFilter(`countries of ${part}`, there.split(' '), programs);
      return [part, ...wordsFor(wordsForParts, part)].map((phrase) => [phrase, filter] as const);
    }),
    ...fields.flatMap((field) => {
      const filter = fieldFilter(field);
      return [field.title, ...wordsFor(fieldWords, field.slug)].map((phrase) => [phrase, filter] as const);
    }),
  ];
}

/** “Under €1000”: no price is converted, so only those in that money can be within it. The lists have no such filter. */
function otherMoneyFilter(max: number, currency: Currency): Filter {
  const isIn = (fact: Fact<MoneyRange>): boolean => findKnown(fact)?.value.currency === currency;
  const isWithin = (fact: Fact<MoneyRange>): boolean => isIn(fact) && (findKnown(fact)?.value.min ?? 0) <= max;
  return {
    label: `up to ${formatMoney({ min: max, max, currency })}, of prices in ${currencyInWords(currency)} only: nothing is converted`,
    holds: wholeWay({ program: ({ price }) => isWithin(price), degree: ({ tuition }) => isWithin(tuition) }),
    sort: byPrice,
    untold: {
      of: { program: ({ price }) => !isIn(price), degree: ({ tuition }) => !isIn(tuition) },
      what: `no price in ${currencyInWords(currency)}`,
    },
    programs: [],
    degrees: [],
  };
}

/** “Under $1000”: prices in one currency up to an amount. */
export function priceFilter(max: number, currency: Currency): Filter {
  if (currency !== 'USD') return otherMoneyFilter(max, currency);
  const choice = { max, unknown: false };
  const { price } = programList.ranges;
  const { tuition } = degreeList.ranges;
  return {
    label: `up to ${formatMoney({ min: max, max, currency: 'USD' })}`,
    holds: wholeWay({
      program: (program) => overlaps(price?.of(program), choice),
      degree: (degree) => overlaps(tuition?.of(degree), choice),
    }),
    sort: byPrice,
    untold: {
      of: { program: (program) => !price?.of(program), degree: (degree) => !tuition?.of(degree) },
      what: 'no price in US dollars for everyone',
    },
    programs: [['price-max', `${max}`]],
    degrees: [['tuition-max', `${max}`]],
  };
}

/** “Under 6 months”: programs and degrees that can take no longer. */
export function lengthFilter(max: number): Filter {
  const choice = { max, unknown: false };
  const [programs, degrees] = [programList.ranges.months, degreeList.ranges.months];
  return {
    label: `up to ${plural(max, 'month')}`,
    holds: wholeWay({
      program: (program) => overlaps(programs?.of(program), choice),
      degree: (degree) => overlaps(degrees?.of(degree), choice),
    }),
    sort: { programs: 'length', degrees: 'length', says: 'shortest first' },
    untold: {
      of: { program: (program) => !programs?.of(program), degree: (degree) => !degrees?.of(degree) },
      what: 'no length',
    },
    programs: [['months-max', `${max}`]],
    degrees: [['months-max', `${max}`]],
  };
}
