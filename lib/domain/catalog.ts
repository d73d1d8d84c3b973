import type { z } from 'zod';
import type { Body } from './body';
import type { Cited } from './cited';
import type { comparisonSchema } from './comparison';
import type { decisionSchema } from './decision';
import type { degreeSchema } from './degree';
import type { fieldSchema } from './field';
import type { guideSchema } from './guide';
import type { institutionSchema } from './institution';
import type { occupationSchema } from './occupation';
import type { pathwaySchema } from './pathway';
import type { payerSchema } from './payer';
import type { programSchema } from './program';
import type { readinessSchema } from './readiness';
import type { standardSchema } from './standard';
import type { termsSchema } from './terms';
import type { textSchema } from './text';

/** Front matter with its sources, without the properties that linking replaces by other records. */
type Front<S extends z.ZodType, Linked extends PropertyKey = never> = Omit<Cited<z.infer<S>>, Linked>;

/** What every record has besides its front matter. */
export interface RecordBase {
  /** The name of its content file, and the end of its page's address. */
  readonly slug: string;
  /** Path of the content file from the project's root. */
  readonly file: string;
  readonly body: Body;
}

/** A university or body that offers programs, awards degrees or accepts credit. */
export interface Institution extends Front<typeof institutionSchema>, RecordBase {}

/** A kind of work as national statistics count it; US figures. */
export interface Occupation extends Front<typeof occupationSchema>, RecordBase {}

/** The rules of one provider: refunds, access, exams, aid, closing. */
export interface Terms extends Front<typeof termsSchema>, RecordBase {}
/** Who or what may pay for a program or a degree: an employer's plan, a loan, a tax rule, a lower price. */
export interface Payer extends Front<typeof payerSchema>, RecordBase {}

/** One subject of our taxonomy. Each program and degree has one primary field and may stand in others. */
export interface Field extends Front<typeof fieldSchema, 'occupations'>, RecordBase {
  readonly occupations: readonly Occupation[];
}

/** A full award (a master's) with its own admission. */
export interface Degree extends Front<typeof degreeSchema, 'institution' | 'field' | 'alsoIn'>, RecordBase {
  readonly institution: Institution;
  readonly field: Field;
  readonly alsoIn: readonly Field[];
  /** Pathways of programs that lead into it. */
  readonly accepts: readonly CreditPathway[];
}

/** A set of courses ending in one credential below a degree. */
export interface Program
  extends Front<typeof programSchema, 'institution' | 'field' | 'alsoIn' | 'pathways' | 'notApplicable'>,
    RecordBase {
  readonly institution: Institution;
  readonly field: Field;
  readonly alsoIn: readonly Field[];
  readonly pathways: readonly CreditPathway[];
}

/** A program and a degree it is linked to: by a university's word, by that of others, or by our inference. */
export interface CreditPathway extends Front<typeof pathwaySchema, 'degree'> {
  readonly program: Program;
  readonly degree: Degree;
}

/** An editorial page that answers one question of the visitor. */
export interface Guide extends Front<typeof guideSchema, 'fields' | 'degrees'>, RecordBase {
  readonly fields: readonly Field[];
  /** The degrees it compares, in the order of its file. */
  readonly degrees: readonly Degree[];
}

/** Factor by factor, a MicroMasters program beside a traditional master's degree. */
export interface Comparison extends Front<typeof comparisonSchema>, RecordBase {}

/** Five questions on the mathematics of one level, that visitors ask of themselves; its slug is the level. */
export interface SelfCheck extends Front<typeof readinessSchema>, RecordBase {}

/** One thing that one can do, with the rules by which a visitor’s answers speak for it or against it. */
export interface Decision extends Front<typeof decisionSchema>, RecordBase {}

/** A published standard, criterion by criterion, with how far the site meets it. */
export interface Standard extends Front<typeof standardSchema>, RecordBase {}

/** One criterion of a standard, with our verdict. */
export type Criterion = Standard['parts'][number]['criteria'][number];

/** What a page of the site says of the site itself: who makes it, how we work, how to use the data. */
export interface Text extends Front<typeof textSchema>, RecordBase {}

/** All records, linked and frozen; every list is ordered by title or name, then slug. */
export interface Catalog {
  readonly programs: readonly Program[];
  readonly degrees: readonly Degree[];
  readonly institutions: readonly Institution[];
  readonly fields: readonly Field[];
  readonly occupations: readonly Occupation[];
  readonly terms: readonly Terms[];
  readonly payers: readonly Payer[];
  readonly guides: readonly Guide[];
  readonly comparisons: readonly Comparison[];
  readonly readiness: readonly SelfCheck[];
  readonly decisions: readonly Decision[];
  readonly standards: readonly Standard[];
  readonly texts: readonly Text[];
  readonly pathways: readonly CreditPathway[];
}

/** The kinds of record that speak of the world. Pathways stand in programs; self-checks, options of a decision, standards and texts are pages of the site. */
export const recordKinds = [
  'programs',
  'degrees',
  'institutions',
  'fields',
  'occupations',
  'terms',
  'payers',
  'guides',
  'comparisons',
] as const satisfies readonly (keyof Catalog)[];

export type RecordKind = (typeof recordKinds)[number];

/** Every record of the catalog, kind by kind. */
export const allRecords = (catalog: Catalog): Catalog[RecordKind][number][] =>
  recordKinds.flatMap((kind): readonly Catalog[RecordKind][number][] => catalog[kind]);
