import type { Catalog, Degree } from '#lib/domain/catalog';
import { byBestShare, creditShare, promisesCredit } from '#lib/domain/credit-share';

/** Degrees by how much is known of the credit they take, best known first. */
export interface DegreeGroups {
  /** A source says how much of the degree a program earns; the largest share first, ceilings after. */
  readonly withShare: readonly Degree[];
  /** Credit is promised, and no source says how much; by title. */
  readonly withoutShare: readonly Degree[];
  /** A way in is promised (a right to apply, an easier admission), and no credit; by title. */
  readonly entryOnly: readonly Degree[];
  /** The source names the university and not the degree; by university. */
  readonly unnamed: readonly Degree[];
  /** Checked, since their university offers a program, and no program found; by title. */
  readonly none: readonly Degree[];
}

const givesCredit = ({ accepts }: Degree): boolean => accepts.some(promisesCredit);

const hasShare = ({ accepts }: Degree): boolean => accepts.some((pathway) => creditShare(pathway) !== undefined);

/** Puts every degree on record into one group. */
export function degreeGroups({ degrees }: Catalog): DegreeGroups {
  const naming = degrees.filter(({ accepts }) => accepts.length > 0);
  const named = naming.filter(({ unnamed }) => !unnamed);
  return {
    withShare: named.filter(hasShare).sort((a, b) => byBestShare(a.accepts, b.accepts)),
    withoutShare: named.filter((degree) => !hasShare(degree) && givesCredit(degree)),
    entryOnly: named.filter((degree) => !givesCredit(degree)),
    unnamed: naming
      .filter(({ unnamed }) => unnamed)
      .sort((a, b) => a.institution.name.localeCompare(b.institution.name, 'en')),
    none: degrees.filter(({ accepts }) => accepts.length === 0),
  };
}
