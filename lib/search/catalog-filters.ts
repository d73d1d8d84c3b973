import { clausesFor } from '#lib/domain/applied-clauses';
import type { Catalog, Field, Program } from '#lib/domain/catalog';
import { fieldsOf } from '#lib/domain/in-field';
import { isOpen } from '#lib/domain/status';
import { formatCountry } from '#lib/format/country';
import { fieldWords } from './field-words';
import type { Filter } from './filter';
import { withoutTuition } from './filter-words';
import { countryInOthers, inOtherLanguages } from './other-languages';
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
    ...['free', ...inOtherLanguages.free.split(', ')].map((phrase) => [phrase, free] as const),
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
