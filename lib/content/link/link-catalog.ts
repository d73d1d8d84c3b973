import type { SoundRecord } from '#lib/content/check/checked-record';
import { lazily } from '#lib/content/store/lazy';
import type {
  Catalog,
  Comparison,
  CreditPathway,
  Decision,
  Degree,
  Field,
  Guide,
  Institution,
  Occupation,
  Payer,
  Program,
  SelfCheck,
  Standard,
  Terms,
  Text,
} from '#lib/domain/catalog';
import type { Copies } from '#lib/domain/copy';
import type { Fact } from '#lib/domain/fact';
import type { Kind } from '../kinds';
import { RecordIndex, toRecord } from './record';

/** Sound records by kind. */
export type SoundRecords = { readonly [K in Kind]: readonly SoundRecord<K>[] };

const { compare } = new Intl.Collator('en', { numeric: true });

interface Named {
  readonly slug: string;
  readonly title?: string;
  readonly name?: string;
}

const byName = (a: Named, b: Named): number =>
  compare(a.title ?? a.name ?? '', b.title ?? b.name ?? '') || compare(a.slug, b.slug);

const byOrder = (a: Guide | Standard, b: Guide | Standard): number => a.order - b.order || byName(a, b);

const sorted = <T extends Named>(records: readonly T[], order: (a: T, b: T) => number = byName): readonly T[] =>
  Object.freeze(records.toSorted(order));

/** The fact, unless the record says why it cannot apply. */
const applyReason = <T>(reason: string | undefined, fact: Fact<T>): Fact<T> =>
  reason === undefined ? fact : Object.freeze({ state: 'not-applicable', reason });

/** A frozen copy with other properties beside and in place of its own; what the original looks up, so does the copy. */
function extend<T>(original: object, properties: object): T {
  const copy = { ...properties };
  for (const [name, { get, ...descriptor }] of Object.entries(Object.getOwnPropertyDescriptors(original))) {
    const own = get ? { enumerable: true, get: () => get.call(original) } : descriptor;
    if (!(name in properties)) Object.defineProperty(copy, name, own);
  }
  return Object.freeze(copy) as T;
}

/** The pathways into each degree, by its slug, in the order given. */
function groupByDegree(pathways: readonly CreditPathway[]): ReadonlyMap<string, readonly CreditPathway[]> {
  const found = new Map<string, CreditPathway[]>();
  for (const pathway of pathways) {
    const { slug } = pathway.degree;
    found.set(slug, [...(found.get(slug) ?? []), pathway]);
  }
  for (const list of found.values()) Object.freeze(list);
  return found;
}

interface Linked {
  readonly institutions: RecordIndex<Institution>;
  readonly fields: RecordIndex<Field>;
  readonly degrees: RecordIndex<Degree>;
  readonly copies: Copies;
}

function linkProgram(record: SoundRecord<'programs'>, { institutions, fields, degrees, copies }: Linked): Program {
  const reasons = () => record.data.notApplicable;
  const program: Program = toRecord(record, copies, {
    notApplicable: null,
    price: (fact) => applyReason(reasons()?.price, fact),
    duration: (fact) => applyReason(reasons()?.duration, fact),
    effort: (fact) => applyReason(reasons()?.effort, fact),
    institution: (slug) => institutions.get(slug),
    field: (slug) => fields.get(slug),
    alsoIn: (slugs) => fields.getAll(slugs),
    pathways: (authored) =>
      Object.freeze(authored.map((one) => extend(one, { program, degree: degrees.get(one.degree) }))),
  });
  return program;
}

/**
 * Builds all records, resolves the references between them and sorts every list by name. All of it is frozen; what of
 * it is made only when it is first read cannot be told from the rest.
 *
 * @param copies the repositories that hold copies
 */
export function linkCatalog(records: SoundRecords, copies: Copies): Catalog {
  const institutions = sorted(
    records.institutions.map((record) => toRecord<Institution, 'institutions'>(record, copies)),
  );
  const occupations = sorted(records.occupations.map((record) => toRecord<Occupation, 'occupations'>(record, copies)));
  const terms = sorted(records.terms.map((record) => toRecord<Terms, 'terms'>(record, copies)));
  const payers = sorted(records.payers.map((record) => toRecord<Payer, 'payers'>(record, copies)));
  const occupationIndex = new RecordIndex(occupations);
  const fields = sorted(
    records.fields.map((record) =>
      toRecord<Field, 'fields'>(record, copies, { occupations: (slugs) => occupationIndex.getAll(slugs) }),
    ),
  );
  const institutionIndex = new RecordIndex(institutions);
  const institution = (slug: string): Institution => institutionIndex.get(slug);
  const fieldIndex = new RecordIndex(fields);
  const inFields = {
    field: (slug: string): Field => fieldIndex.get(slug),
    alsoIn: (slugs: readonly string[]): readonly Field[] => fieldIndex.getAll(slugs),
  };
  const accepts = (slug: string) => (): readonly CreditPathway[] => intoDegrees().get(slug) ?? Object.freeze([]);
  const degrees: readonly Degree[] = sorted(
    records.degrees.map((record) =>
      toRecord<Degree, 'degrees'>(record, copies, { institution, ...inFields }, { accepts: accepts(record.slug) }),
    ),
  );
  const indexes = {
    institutions: institutionIndex,
    fields: fieldIndex,
    degrees: new RecordIndex(degrees),
    copies,
  };
  const programs = sorted(records.programs.map((record) => linkProgram(record, indexes)));
  const pathways = once((): readonly CreditPathway[] => Object.freeze(programs.flatMap((program) => program.pathways)));
  const intoDegrees = once(() => groupByDegree(pathways()));
  const guides = sorted(
    records.guides.map((record) =>
      toRecord<Guide, 'guides'>(record, copies, {
        fields: (slugs) => indexes.fields.getAll(slugs),
        degrees: (slugs) => indexes.degrees.getAll(slugs),
      }),
    ),
    byOrder,
  );
  const comparisons = sorted(records.comparisons.map((record) => toRecord<Comparison, 'comparisons'>(record, copies)));
  const readiness = sorted(records.readiness.map((record) => toRecord<SelfCheck, 'readiness'>(record, copies)));
  const decisions = sorted(records.decisions.map((record) => toRecord<Decision, 'decisions'>(record, copies)));
  const standards = sorted(
    records.standards.map((record) => toRecord<Standard, 'standards'>(record, copies)),
    byOrder,
  );
  const texts = sorted(records.texts.map((record) => toRecord<Text, 'texts'>(record, copies)));
  const lists = {
    programs,
    degrees,
    institutions,
    fields,
    occupations,
    terms,
    payers,
    guides,
    comparisons,
    readiness,
    decisions,
    standards,
    texts,
  };
  const names = [...Object.keys(lists), 'pathways'];
  return lazily(names, (name) => (name === 'pathways' ? pathways() : lists[name as keyof typeof lists]));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
