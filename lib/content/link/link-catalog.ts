import type { Catalog, CreditPathway, Degree, Program } from '#lib/domain/catalog';
import type { Fact } from '#lib/domain/fact';
import type { Kind } from '../kinds';
import { deepFreeze } from './freeze';
import { RecordIndex, type SoundFile, toRecord } from './record';

/** Sound files by kind. */
export type SoundFiles = { readonly [K in Kind]: readonly SoundFile<K>[] };

/** A degree whose list of pathways can still grow: programs are linked after degrees. */
type OpenDegree = Degree & { readonly accepts: CreditPathway[] };

const { compare } = new Intl.Collator('en', { numeric: true });

interface Named {
  readonly slug: string;
  readonly title?: string;
  readonly name?: string;
}

const byName = (a: Named, b: Named): number =>
  compare(a.title ?? a.name ?? '', b.title ?? b.name ?? '') || compare(a.slug, b.slug);

const byProgram = (a: CreditPathway, b: CreditPathway): number => byName(a.program, b.program);

/** The fact, unless the record says why it cannot apply. */
const applyReason = <T>(reason: string | undefined, fact: Fact<T>): Fact<T> =>
  reason === undefined ? fact : { state: 'not-applicable', reason };

function linkProgram(
  file: SoundFile<'programs'>,
  indexes: {
    institutions: RecordIndex<Program['institution']>;
    fields: RecordIndex<Program['field']>;
    degrees: RecordIndex<OpenDegree>;
  },
): Program {
  const { notApplicable, ...record } = toRecord(file);
  const pathways: CreditPathway[] = [];
  const program: Program = {
    ...record,
    price: applyReason(notApplicable?.price, record.price),
    duration: applyReason(notApplicable?.duration, record.duration),
    effort: applyReason(notApplicable?.effort, record.effort),
    institution: indexes.institutions.get(record.institution),
    field: indexes.fields.get(record.field),
    alsoIn: indexes.fields.getAll(record.alsoIn),
    pathways,
  };
  for (const authored of record.pathways) {
    const degree = indexes.degrees.get(authored.degree);
    const pathway = { ...authored, program, degree };
    pathways.push(pathway);
    degree.accepts.push(pathway);
  }
  return program;
}

/** Builds all records, resolves the references between them, sorts every list by name and freezes the result. */
export function linkCatalog(files: SoundFiles): Catalog {
  const institutions = files.institutions.map(toRecord).sort(byName);
  const occupations = files.occupations.map(toRecord).sort(byName);
  const indexes = { institutions: new RecordIndex(institutions), occupations: new RecordIndex(occupations) };
  const fields = files.fields
    .map(toRecord)
    .map((field) => ({ ...field, occupations: indexes.occupations.getAll(field.occupations) }))
    .sort(byName);
  const degrees: OpenDegree[] = files.degrees
    .map(toRecord)
    .map((degree) => ({ ...degree, institution: indexes.institutions.get(degree.institution), accepts: [] }))
    .sort(byName);
  const linked = { ...indexes, fields: new RecordIndex(fields), degrees: new RecordIndex(degrees) };
  const programs = files.programs.map((file) => linkProgram(file, linked)).sort(byName);
  for (const degree of degrees) degree.accepts.sort(byProgram);
  const guides = files.guides
    .map(toRecord)
    .map((guide) => ({ ...guide, fields: linked.fields.getAll(guide.fields) }))
    .sort((a, b) => a.order - b.order || byName(a, b));
  const comparisons = files.comparisons.map(toRecord).sort(byName);
  const texts = files.texts.map(toRecord).sort(byName);
  const pathways = programs.flatMap((program) => program.pathways);
  return deepFreeze({ programs, degrees, institutions, fields, occupations, guides, comparisons, texts, pathways });
}
