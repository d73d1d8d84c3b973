import type { Catalog, CreditPathway, Degree, Program } from '#lib/domain/catalog';
import type { Fact } from '#lib/domain/fact';
import { deepFreeze } from '../freeze';
import type { Kind } from '../kinds';
import { Shelf, type SoundFile, toRecord } from './record';

/** Sound files by kind. */
export type SoundFiles = { readonly [K in Kind]: readonly SoundFile<K>[] };

/** A degree whose list of pathways is still open: programs are linked after degrees. */
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

/** The fact, unless the record says why there can be none. */
const unless = <T>(reason: string | undefined, fact: Fact<T>): Fact<T> =>
  reason === undefined ? fact : { state: 'not-applicable', reason };

function linkProgram(
  file: SoundFile<'programs'>,
  shelves: { institutions: Shelf<Program['institution']>; fields: Shelf<Program['field']>; degrees: Shelf<OpenDegree> },
): Program {
  const { notApplicable, ...record } = toRecord(file);
  const pathways: CreditPathway[] = [];
  const program: Program = {
    ...record,
    price: unless(notApplicable?.price, record.price),
    duration: unless(notApplicable?.duration, record.duration),
    effort: unless(notApplicable?.effort, record.effort),
    institution: shelves.institutions.get(record.institution),
    field: shelves.fields.get(record.field),
    alsoIn: shelves.fields.all(record.alsoIn),
    pathways,
  };
  for (const authored of record.pathways) {
    const degree = shelves.degrees.get(authored.degree);
    const pathway = { ...authored, program, degree };
    pathways.push(pathway);
    degree.accepts.push(pathway);
  }
  return program;
}

/** Builds all records, ties their references, orders every list by name and freezes the whole. */
export function linkCatalog(files: SoundFiles): Catalog {
  const institutions = files.institutions.map(toRecord).sort(byName);
  const occupations = files.occupations.map(toRecord).sort(byName);
  const shelves = { institutions: new Shelf(institutions), occupations: new Shelf(occupations) };
  const fields = files.fields
    .map(toRecord)
    .map((field) => ({ ...field, occupations: shelves.occupations.all(field.occupations) }))
    .sort(byName);
  const degrees: OpenDegree[] = files.degrees
    .map(toRecord)
    .map((degree) => ({ ...degree, institution: shelves.institutions.get(degree.institution), accepts: [] }))
    .sort(byName);
  const linked = { ...shelves, fields: new Shelf(fields), degrees: new Shelf(degrees) };
  const programs = files.programs.map((file) => linkProgram(file, linked)).sort(byName);
  for (const degree of degrees) degree.accepts.sort(byProgram);
  const guides = files.guides
    .map(toRecord)
    .map((guide) => ({ ...guide, fields: linked.fields.all(guide.fields) }))
    .sort((a, b) => a.order - b.order || byName(a, b));
  const comparisons = files.comparisons.map(toRecord).sort(byName);
  const pathways = programs.flatMap((program) => program.pathways);
  return deepFreeze({ programs, degrees, institutions, fields, occupations, guides, comparisons, pathways });
}
