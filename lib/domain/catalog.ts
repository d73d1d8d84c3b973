import type { Comparison } from './comparison';
import type { Degree } from './degree';
import type { Field } from './field';
import type { Guide } from './guide';
import type { Institution } from './institution';
import type { Occupation } from './occupation';
import type { CreditPathway } from './pathway';
import type { Program } from './program';

/** All records, linked and frozen; every list is ordered by title or name, then slug. */
export interface Catalog {
  readonly programs: readonly Program[];
  readonly degrees: readonly Degree[];
  readonly institutions: readonly Institution[];
  readonly fields: readonly Field[];
  readonly occupations: readonly Occupation[];
  readonly guides: readonly Guide[];
  readonly comparisons: readonly Comparison[];
  readonly pathways: readonly CreditPathway[];
}
