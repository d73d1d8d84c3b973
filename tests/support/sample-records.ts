import type { Body } from '#lib/domain/body';
import type {
  Catalog,
  CreditPathway,
  Degree,
  Field,
  Institution,
  Occupation,
  Payer,
  Program,
  Terms,
} from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import type { Fact } from '#lib/domain/fact';
import type { Currency, MoneyRange } from '#lib/domain/money';
import type { PayerAnswer } from '#lib/domain/payer';
import type { Source } from '#lib/domain/source';
import type { Clause } from '#lib/domain/terms';

/** The day our sample records were checked. */
const checked = '2026-11-01';

export const source = (id: string, part: Partial<Source> = {}): Source => ({
  id,
  title: `Page ${id}`,
  publisher: 'Publisher',
  url: `https://example.org/${id}`,
  kind: 'primary',
  link: 'ok',
  ...part,
});

const body: Body = { headings: [], tree: { type: 'root', children: [] }, words: 0, cited: [], figures: [] };

export const known = <T>(value: T, asOf?: string, id = 's'): Fact<T> => ({
  state: 'known',
  value,
  how: 'stated',
  asOf,
  lookedOn: checked,
  sources: [source(id)],
  also: [],
});

export const unknown: Fact<never> = { state: 'unknown', lookedOn: checked };

/** The same figure, of an earlier version of the program. */
export const ofVersion = <T>(version: string, fact: Fact<T>): Fact<T> =>
  fact.state === 'known' ? { ...fact, version } : fact;

export const money = (min: number, max = min, currency: Currency = 'USD'): MoneyRange => ({ min, max, currency });

export const institution = (slug: string, name = slug): Institution => ({
  slug,
  file: `content/institutions/${slug}.md`,
  name,
  short: name,
  alsoKnownAs: [],
  country: 'US',
  lastVerified: checked,
  lastChanged: checked,
  sources: [],
  body,
});

export const field = (slug: string, title = slug): Field => ({
  slug,
  file: `content/fields/${slug}.md`,
  title,
  summary: title,
  isQuantitative: true,
  occupations: [],
  degreeAdds: [],
  notFound: [],
  lastVerified: checked,
  lastChanged: checked,
  sources: [],
  body,
});

export const occupation = (slug: string, pay: number): Occupation => ({
  slug,
  file: `content/occupations/${slug}.md`,
  title: slug,
  code: '15-2051',
  medianPay: known(money(pay)),
  growth: unknown,
  openings: unknown,
  lastVerified: checked,
  lastChanged: checked,
  sources: [],
  body,
});

export const clause = (id: string, part: Partial<Clause> = {}): Clause => ({
  id,
  kind: 'refund',
  text: `Rule ${id}.`,
  sources: [source('s')],
  ...part,
});

export const terms = (slug: string, clauses: readonly Clause[], appliesTo: Terms['appliesTo']): Terms => ({
  slug,
  file: `content/terms/${slug}.md`,
  title: slug,
  appliesTo,
  terms: clauses,
  lastVerified: checked,
  lastChanged: checked,
  sources: [],
  body,
});

export const payerAnswer = (part: Pick<PayerAnswer, 'step' | 'covers'> & Partial<PayerAnswer>): PayerAnswer => ({
  text: `${part.step} ${part.covers}`,
  conditions: [],
  how: 'stated',
  namesPrograms: false,
  sources: [source('s')],
  ...part,
});

export const payer = (slug: string, part: Partial<Payer> = {}): Payer => ({
  slug,
  file: `content/payers/${slug}.md`,
  title: slug,
  country: 'US',
  kind: 'tax',
  answers: [],
  notFound: [],
  lastVerified: checked,
  lastChanged: checked,
  sources: [source('s')],
  body,
  ...part,
});

export const course = (title: string, part: Partial<Course> = {}): Course => ({
  title,
  formerTitles: [],
  kind: 'course',
  weeks: unknown,
  hoursPerWeek: unknown,
  price: unknown,
  buildsOn: [],
  sources: [source('s')],
  ...part,
});

export const degree = (slug: string, part: Partial<Degree> = {}): Degree => ({
  slug,
  file: `content/degrees/${slug}.md`,
  title: slug,
  laterTitles: [],
  alsoKnownAs: [],
  formerSlugs: [],
  institution: institution('mit', 'MIT'),
  field: field('data-science', 'Data science'),
  alsoIn: [],
  unnamed: false,
  summary: slug,
  tuition: unknown,
  level: 'master',
  tuitionAfterProgram: unknown,
  durationAfterProgram: unknown,
  tuitionPerUnit: [],
  duration: unknown,
  partTimeDuration: unknown,
  credits: unknown,
  notes: [],
  changes: [],
  notFound: [],
  accepts: [],
  lastVerified: checked,
  lastChanged: checked,
  sources: [],
  body,
  ...part,
});

export const program = (slug: string, part: Partial<Program> = {}): Program => ({
  kind: 'micromasters',
  slug,
  file: `content/programs/${slug}.md`,
  title: slug,
  formerTitles: [],
  alsoKnownAs: [],
  formerSlugs: [],
  institution: institution('mit', 'MIT'),
  field: field('data-science'),
  alsoIn: [],
  platforms: ['edx'],
  formerPlatforms: [],
  languages: ['en'],
  summary: slug,
  status: { is: 'open', evidence: 'stated', asOf: '2026-05-15', sources: [source('s')] },
  price: unknown,
  duration: unknown,
  effort: unknown,
  tracks: [],
  courses: [],
  courseCount: part.courses && { value: part.courses.length, sources: [source('s')] },
  pathways: [],
  outcomes: [],
  endorsements: [],
  limits: [],
  skills: [],
  careers: [],
  notes: [],
  changes: [],
  notFound: [],
  lastVerified: checked,
  lastChanged: checked,
  sources: [],
  body,
  ...part,
});

/** A pathway between two records; only what a test states differs from a bare promise of credit. */
export const pathway = (from: Program, to: Degree, part: Partial<CreditPathway> = {}): CreditPathway => ({
  program: from,
  degree: to,
  promises: 'credit',
  fullFee: false,
  asksForMost: false,
  conditions: [],
  saidBy: { is: 'university', who: 'the university', why: 'It says so.' },
  how: 'stated',
  sources: [source('s')],
  ...part,
});

/** The program with pathways to degrees of its own; each degree names the pathway too. */
export function withPathways(base: Program, ends: readonly (readonly [Degree, Partial<CreditPathway>])[]): Program {
  const pathways: CreditPathway[] = [];
  const linked = { ...base, pathways };
  for (const [to, part] of ends) {
    const accepts: CreditPathway[] = [];
    accepts.push(pathway(linked, { ...to, accepts }, part));
    pathways.push(...accepts);
  }
  return linked;
}

const distinct = <T extends { slug: string }>(records: readonly T[]): T[] => [
  ...new Map(records.map((record) => [record.slug, record])).values(),
];

/** A catalog of these programs and whatever they name. */
export function catalogOf(
  programs: readonly Program[],
  degrees: readonly Degree[] = [],
  occupations: readonly Occupation[] = [],
): Catalog {
  const ends = programs.flatMap(({ pathways }) => pathways.map(({ degree: end }) => end));
  return {
    programs,
    degrees: distinct([...degrees, ...ends]),
    institutions: distinct([...ends, ...degrees, ...programs].map((one) => one.institution)),
    fields: distinct(programs.flatMap((one) => [one.field, ...one.alsoIn])),
    occupations: distinct([...programs.flatMap((one) => one.field.occupations), ...occupations]),
    terms: [],
    payers: [],
    guides: [],
    comparisons: [],
    readiness: [],
    decisions: [],
    standards: [],
    texts: [],
    pathways: programs.flatMap(({ pathways }) => pathways),
  };
}
