import type { Catalog, Degree, Institution, Program } from '#lib/domain/catalog';
import type { Level } from '#lib/domain/degree';
import type { Fact } from '#lib/domain/fact';
import { isCreditSaid } from '#lib/domain/firmness';
import type { MoneyRange } from '#lib/domain/money';
import { findPriceOfToday } from '#lib/domain/price-of-today';
import type { NumberRange } from '#lib/domain/range';
import { formatCountry } from '#lib/format/country';
import { registerEntries } from '#lib/format/identifiers';
import { describePrice } from '#lib/format/provenance';
import { titleLanguage } from '#lib/format/title-language';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { pathwayVerdict } from '#lib/verdict/degree';
import { universityVerdict } from '#lib/verdict/university';
import { inOne } from '#lib/verdict/verdict';
import { aboutData } from './about-data';

/** Whether it is offered, in the vocabulary `credentialStat`; it has no word for what nobody says. */
const statusTerms: Readonly<Record<Program['status']['is'], string | undefined>> = {
  open: 'credentialStat:Active',
  closing: 'credentialStat:Active',
  closed: 'credentialStat:Deprecated',
  unknown: undefined,
};

const degreeTypes: Readonly<Record<Level, string | undefined>> = {
  master: 'ceterms:MasterDegree',
  doctorate: 'ceterms:DoctoralDegree',
  certificate: 'ceterms:Certificate',
  professional: 'ceterms:Degree',
  'not-stated': undefined,
};

const inLanguage = (text: string, language: string = aboutData.language) => ({ [language]: text });

const at = (path: string): string => `${siteUrl}${path}`;

const idOf = (university: Institution): string => at(routes.university(university.slug));

function organization(catalog: Catalog, university: Institution) {
  const { identifiers } = university;
  const own = identifiers && !identifiers.of ? identifiers : undefined;
  const sameAs = own ? registerEntries(own).flatMap(({ url }) => url ?? []) : [];
  return {
    '@id': idOf(university),
    '@type': 'ceterms:CredentialOrganization',
    'ceterms:name': inLanguage(university.name),
    'ceterms:description': inLanguage(inOne(universityVerdict(catalog, university))),
    'ceterms:subjectWebpage': idOf(university),
    'ceterms:address': [
      { '@type': 'ceterms:Place', 'ceterms:addressCountry': inLanguage(formatCountry(university.country)) },
    ],
    ...(sameAs.length > 0 && { 'ceterms:sameAs': sameAs }),
    ...(own?.unitid && { 'ceterms:ipedsID': own.unitid }),
  };
}

/** Months as ISO 8601; a part of a month cannot be written there. */
function duration(months: Fact<NumberRange>) {
  if (months.state !== 'known') return {};
  const { min, max } = months.value;
  if (!Number.isInteger(min) || !Number.isInteger(max)) return {};
  const span =
    min === max
      ? { 'ceterms:exactDuration': `P${min}M` }
      : { 'ceterms:minimumDuration': `P${min}M`, 'ceterms:maximumDuration': `P${max}M` };
  return { 'ceterms:estimatedDuration': [{ '@type': 'ceterms:DurationProfile', ...span }] };
}

/** A price, where it is one figure. @param path the page that tells more of it */
function cost(fact: Fact<MoneyRange>, path: string) {
  const price = findPriceOfToday(fact);
  if (!price) return {};
  const { min, max, currency } = price.value;
  if (min !== max) return {};
  const profile = {
    '@type': 'ceterms:CostProfile',
    'ceterms:description': inLanguage([price.basis, describePrice(price)].filter(Boolean).join('; ')),
    'ceterms:costDetails': at(path),
    'ceterms:currency': currency,
    'ceterms:price': min,
  };
  return { 'ceterms:estimatedCost': [profile] };
}

const credential = (one: Program | Degree, path: string, language?: string) => ({
  '@id': at(path),
  'ceterms:name': inLanguage(one.title, language),
  'ceterms:description': inLanguage(one.summary),
  'ceterms:ownedBy': [idOf(one.institution)],
  ...duration(one.duration),
});

/** The class of a degree; none where no source says what award it is, or which. */
const typeOf = ({ level, unnamed }: Degree): string | undefined => (unnamed ? undefined : degreeTypes[level]);

function fromProgram(program: Program) {
  const status = statusTerms[program.status.is];
  // Advanced standing wants an agreement that can be verified: others than a university cannot promise it.
  const promised = program.pathways
    .filter((pathway) => isCreditSaid(pathway) && typeOf(pathway.degree))
    .map((pathway) => ({
      '@type': 'ceterms:ConditionProfile',
      'ceterms:description': inLanguage(inOne(pathwayVerdict(pathway))),
      'ceterms:targetCredential': [at(routes.degree(pathway.degree.slug))],
    }));
  const path = routes.program(program.slug);
  return {
    ...credential(program, path, titleLanguage(program)),
    '@type': 'ceterms:MicroCredential',
    'ceterms:subjectWebpage': program.url ?? at(path),
    'ceterms:inLanguage': program.languages,
    ...(status && {
      'ceterms:credentialStatusType': { '@type': 'ceterms:CredentialAlignmentObject', 'ceterms:targetNode': status },
    }),
    ...cost(program.price, path),
    ...(promised.length > 0 && { 'ceterms:isAdvancedStandingFor': promised }),
  };
}

/** The subjects it is likely to be counted under; CTDL has no word for an uncertain match. */
const subjects = ({ codes }: Degree) =>
  codes?.match === 'likely'
    ? {
        'ceterms:instructionalProgramType': codes.cip.map((code) => ({
          '@type': 'ceterms:CredentialAlignmentObject',
          'ceterms:framework': 'https://nces.ed.gov/ipeds/cipcode',
          'ceterms:frameworkName': inLanguage('Classification of Instructional Programs 2020'),
          'ceterms:codedNotation': code,
        })),
      }
    : {};

function fromDegree(degree: Degree) {
  const type = typeOf(degree);
  if (type === undefined) return [];
  const path = routes.degree(degree.slug);
  return [
    {
      ...credential(degree, path),
      '@type': type,
      'ceterms:subjectWebpage': at(path),
      ...cost(degree.tuition, path),
      ...subjects(degree),
    },
  ];
}

/**
 * Programs, degrees and universities in the Credential Transparency Description Language (credreg.net/ctdl/terms), as one
 * graph. It carries no `ceterms:ctid`: only whoever owns a credential registers it. A degree of which no source says what
 * award it is, or which, has no class there and is left out.
 */
export const ctdl = (catalog: Catalog) => ({
  '@context': 'https://credreg.net/ctdl/schema/context/json',
  '@graph': [
    ...catalog.programs.map(fromProgram),
    ...catalog.degrees.flatMap(fromDegree),
    ...catalog.institutions.map((university) => organization(catalog, university)),
  ],
});
