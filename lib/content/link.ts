import type { Catalog } from '#lib/domain/catalog';
import type { CreditPathway } from '#lib/domain/pathway';
import { buildComparison } from './build/comparison';
import { buildDegree } from './build/degree';
import { buildField } from './build/field';
import { buildGuide } from './build/guide';
import { buildOccupation } from './build/occupation';
import { buildProgram } from './build/program';
import { baseOf, Shelf, type SoundFile } from './build/record';
import { deepFreeze } from './freeze';
import type { Kind } from './kinds';

/** Sound files by kind. */
export type SoundFiles = { readonly [K in Kind]: readonly SoundFile<K>[] };

const { compare } = new Intl.Collator('en', { numeric: true });

interface Named {
  readonly slug: string;
  readonly title?: string;
  readonly name?: string;
}

const byName = (a: Named, b: Named): number =>
  compare(a.title ?? a.name ?? '', b.title ?? b.name ?? '') || compare(a.slug, b.slug);

const byProgram = (a: CreditPathway, b: CreditPathway): number => byName(a.program, b.program);

/** Builds all records, ties their references, orders every list by name and freezes the whole. */
export function linkCatalog(files: SoundFiles): Catalog {
  const institutions = files.institutions.map((file) => ({ ...file.data, ...baseOf(file).base })).sort(byName);
  const occupations = files.occupations.map(buildOccupation).sort(byName);
  const occupationShelf = new Shelf(occupations);
  const fields = files.fields.map((file) => buildField(file, occupationShelf)).sort(byName);
  const shelves = { institutions: new Shelf(institutions), fields: new Shelf(fields) };
  const degrees = files.degrees.map((file) => buildDegree(file, shelves.institutions)).sort(byName);
  const programs = files.programs
    .map((file) => buildProgram(file, { ...shelves, degrees: new Shelf(degrees) }))
    .sort(byName);
  for (const degree of degrees) degree.accepts.sort(byProgram);
  const guides = files.guides
    .map((file) => buildGuide(file, shelves.fields))
    .sort((a, b) => a.order - b.order || byName(a, b));
  const comparisons = files.comparisons.map(buildComparison).sort(byName);
  const pathways = programs.flatMap((program) => program.pathways);
  return deepFreeze({ programs, degrees, institutions, fields, occupations, guides, comparisons, pathways });
}
