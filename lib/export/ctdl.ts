import type { Catalog, Degree, Institution, Program } from '#lib/domain/catalog';
import type { Level } from '#lib/domain/degree';
import type { Fact } from '#lib/domain/fact';
import { isCreditSaid } from '#lib/domain/firmness';
import type { MoneyRange } from '#lib/domain/money';
import { findPriceOfToday } from '#lib/domain/price-of-today';
import type { NumberRange } from '#lib/domain/range';
import { registerEntries } from '#lib/format/identifiers';
import { titleLanguage } from '#lib/format/title-language';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
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

function organization(university: Institution) {
  const { identifiers } = university;
  const own = identifiers && !identifiers.of ? identifiers : undefined;
  const sameAs = own ? registerEntries(own).flatMap(({ url }) => url ?? []) : [];
  return {
    '@id': idOf(university),
    '@type': 'ceterms:CredentialOrganization',
    'ceterms:name': inLanguage(university.name),
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

/** A price, where it is one figure. */
function cost(fact: Fact<MoneyRange>) {
  const price = findPriceOfToday(fact);
  if (!price) return {};
  const { min, max, currency } = price.value;
  if (min !== max) return {};
  const profile = { '@type': 'ceterms:CostProfile', 'ceterms:currency': currency, 'ceterms:price': min };
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
  const targets = program.pathways
    .filter((pathway) => isCreditSaid(pathway) && typeOf(pathway.degree))
    .map(({ degree }) => at(routes.degree(degree.slug)));
  return {
    ...credential(program, routes.program(program.slug), titleLanguage(program)),
    '@type': 'ceterms:MicroCredential',
    'ceterms:subjectWebpage': program.url ?? at(routes.program(program.slug)),
    'ceterms:inLanguage': program.languages,
    ...(status && {
      'ceterms:credentialStatusType': { '@type': 'ceterms:CredentialAlignmentObject', 'ceterms:targetNode': status },
    }),
    ...cost(program.price),
    ...(targets.length > 0 && {
      'ceterms:isAdvancedStandingFor': [{ '@type': 'ceterms:ConditionProfile', 'ceterms:targetCredential': targets }],
    }),
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
  return [
    { ...credential(degree, routes.degree(degree.slug)), '@type': type, ...cost(degree.tuition), ...subjects(degree) },
  ];
}

/**
 * Programs, degrees and universities in the Credential Transparency Description Language (credreg.net/ctdl/terms), as one
 * graph. It carries no `ceterms:ctid`: only whoever owns a credential registers it. A degree of which no source says what
 * award it is, or which, has no class there and is left out.
 */
export const ctdl = ({ programs, degrees, institutions }: Catalog) => ({
  '@context': 'https://credreg.net/ctdl/schema/context/json',
  '@graph': [...programs.map(fromProgram), ...degrees.flatMap(fromDegree), ...institutions.map(organization)],
});
