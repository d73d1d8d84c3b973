import type { Catalog, CreditPathway, Degree, Field, Institution, Program } from '#lib/domain/catalog';
import { degreeWay } from '#lib/domain/degree-way';
import { fieldsOf } from '#lib/domain/in-field';
import { formatCountry } from '#lib/format/country';
import { languageLabels, outcomeLabels, statusLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import { capitalize } from '#lib/format/text';
import { routes } from '#lib/site/routes';
import { bodyLines } from './body-lines';
import type { Entry } from './entry';
import { pageEntries } from './page-entries';
import { linesOf } from './standing-lines';
import { textEntries } from './text-entries';
import { nicknamesOf, schoolsOf } from './universities-asked-by';

const namesOfUniversity = ({ name, short, brand, alsoKnownAs }: Institution): string[] => [
  name,
  short,
  ...(brand?.split(' and ') ?? []),
  ...alsoKnownAs,
];

/** Names of a university and its country, which stands last. */
const whoseAndWhere = (university: Institution): string[] => [
  ...namesOfUniversity(university),
  ...nicknamesOf(university),
  ...schoolsOf(university),
  formatCountry(university.country),
];

const titlesOf = (records: readonly { readonly title: string }[]): string[] => records.map(({ title }) => title);

const byUniversity = ({ title, institution }: Program | Degree): string => `${title}, ${institution.short}`;

/**
 * That earnings are on record; the figures stand on the page, with their sources. The subjects of the graduates are left
 * out: their words would find this line in place of what the record is.
 */
const sayEarnings = (earnings: Degree['earnings'] | Field['earnings']): string[] =>
  earnings ? ['Median earnings of graduates are on record: College Scorecard.'] : [];

function programEntry(program: Program): Entry {
  const { institution, courses, skills, careers, languages, pathways } = program;
  return {
    kind: 'program',
    record: program,
    path: routes.program(program.slug),
    title: program.title,
    lang: languages.includes('en') ? undefined : languages[0],
    about: `${institution.short}, ${statusLabels[program.status.is].toLowerCase()}`,
    names: [program.title, ...program.formerTitles, ...program.alsoKnownAs],
    who: whoseAndWhere(institution),
    topics: [...titlesOf(fieldsOf(program)), ...skills],
    lines: [
      ...linesOf(program.summary),
      ...courses.map(({ code, title }) => `Course: ${code ? `${code}, ` : ''}${title}`),
      ...(skills.length > 0 ? [`Teaches ${skills.join(', ')}.`] : []),
      ...(careers.length > 0 ? [`Named for work as ${careers.join(', ')}.`] : []),
      ...pathways.map(({ degree }) => `Linked to ${byUniversity(degree)}.`),
      `Taught in ${languages.map((language) => languageLabels[language]).join(', ')}.`,
      ...(program.unit ? [program.unit] : []),
      ...(program.aid ? linesOf(program.aid.text).map((line) => `Aid: ${line}`) : []),
      ...program.outcomes.map(({ fact, kind }) => `${capitalize(outcomeLabels[kind])}: ${fact}.`),
      ...program.notes.flatMap(({ text }) => linesOf(text, 'Note')),
      ...bodyLines(program.body),
    ],
  };
}

function degreeEntry(degree: Degree): Entry {
  const { institution, accepts, admission, language, delivery } = degree;
  return {
    kind: degreeWay(degree) === 'program' ? 'linked' : 'direct',
    record: degree,
    path: routes.degree(degree.slug),
    title: degree.title,
    about: [institution.short, formatCountry(institution.country)].join(', '),
    names: [degree.title, ...degree.laterTitles, ...degree.alsoKnownAs],
    who: whoseAndWhere(institution),
    topics: titlesOf(fieldsOf(degree)),
    lines: [
      ...linesOf(degree.summary),
      ...accepts.map(({ program }) => `Linked to the program ${byUniversity(program)}.`),
      ...(admission ? linesOf(admission.text).map((line) => `Admission: ${line}`) : []),
      ...(language ? [`Taught in: ${language.text}`] : []),
      ...(delivery?.words ? [delivery.words] : []),
      ...sayEarnings(degree.earnings),
      ...bodyLines(degree.body),
    ],
  };
}

function universityEntry(university: Institution, { programs, degrees }: Catalog): Entry {
  const isOfIt = ({ institution }: Program | Degree): boolean => institution.slug === university.slug;
  const [offers, awards] = [programs.filter(isOfIt), degrees.filter((degree) => !degree.unnamed && isOfIt(degree))];
  // A part of its name says nothing that its title does not.
  const others = new Set(namesOfUniversity(university).filter((name) => !university.name.includes(name)));
  return {
    kind: 'university',
    record: university,
    path: routes.university(university.slug),
    title: university.name,
    about: [
      formatCountry(university.country),
      ...(offers.length > 0 ? [plural(offers.length, 'program')] : []),
      ...(awards.length > 0 ? [plural(awards.length, 'degree')] : []),
    ].join(', '),
    names: [...namesOfUniversity(university), ...nicknamesOf(university), ...schoolsOf(university)],
    who: [formatCountry(university.country)],
    topics: [],
    lines: [
      ...(others.size > 0 ? [`Also called ${[...others].join(', ')}.`] : []),
      ...(offers.length > 0 ? [`Offers ${titlesOf(offers).join('; ')}.`] : []),
      ...(awards.length > 0 ? [`Awards ${titlesOf(awards).join('; ')}.`] : []),
      `In ${formatCountry(university.country)}.`,
    ],
  };
}

const fieldEntry = (field: Field): Entry => ({
  kind: 'field',
  record: field,
  path: routes.field(field.slug),
  title: field.title,
  about: 'Field',
  names: [field.title],
  who: [],
  topics: titlesOf(field.occupations),
  lines: [
    ...linesOf(field.summary),
    ...(field.occupations.length > 0 ? [`Work: ${titlesOf(field.occupations).join(', ')}.`] : []),
    ...field.degreeAdds.flatMap(({ text }) => linesOf(text)),
    ...sayEarnings(field.earnings),
    ...bodyLines(field.body),
  ],
});

function pathwayEntry(pathway: CreditPathway): Entry {
  const { program, degree } = pathway;
  return {
    kind: 'pathway',
    pathway,
    path: routes.compareWithDegree(program.slug, degree.slug),
    title: `${program.title} to ${degree.title}`,
    about: `${program.institution.short} to ${degree.institution.short}`,
    names: [],
    who: [...namesOfUniversity(program.institution), ...namesOfUniversity(degree.institution)],
    topics: [program.title, degree.title, 'credit pathway', ...program.alsoKnownAs, ...degree.alsoKnownAs],
    lines: [],
  };
}

/** Everything on record that can be found. A degree or a pathway that the source does not name is left out. */
export const listEntries = (catalog: Catalog): Entry[] => [
  ...catalog.programs.map(programEntry),
  ...catalog.degrees.filter(({ unnamed }) => !unnamed).map(degreeEntry),
  ...catalog.institutions.map((university) => universityEntry(university, catalog)),
  ...catalog.fields.map(fieldEntry),
  ...textEntries(catalog),
  ...pageEntries(catalog),
  ...catalog.pathways.filter(({ degree }) => !degree.unnamed).map(pathwayEntry),
];
