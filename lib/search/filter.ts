import type { CreditPathway, Degree, Field, Institution, Payer, Program } from '#lib/domain/catalog';
import type { Word } from '#lib/matcher/words';
import type { Kind } from './entry';

/** Parameters of a list that ask for the same. */
type ListParams = readonly (readonly [name: string, value: string])[];

type Test<R> = (record: R) => boolean;

/** Which records of each kind fit; a pathway does by its program or by its degree, unless it has a test of its own. */
export interface Tests {
  readonly program?: Test<Program>;
  readonly degree?: Test<Degree>;
  readonly university?: Test<Institution>;
  readonly field?: Test<Field>;
  readonly payer?: Test<Payer>;
  readonly pathway?: Test<CreditPathway>;
}

/** Tests of what a pathway must fit with both of its records: a cheap program leads to no cheap degree. */
export const wholeWay = ({ program, degree }: Required<Pick<Tests, 'program' | 'degree'>>): Tests => ({
  program,
  degree,
  pathway: (one) => program(one.program) && degree(one.degree),
});

/** What words can ask for beside being found: whether a record fits, an order, or a kind to show first. */
export interface Filter {
  /** What the words are read as, after “as”: “Spanish” as courses in Spanish. */
  readonly label: string;
  /** For each kind of record that the filter looks at; the words are searched for in the others. */
  readonly holds?: Tests;
  /** The order in which programs and degrees then stand, by its name in their lists, and in words. */
  readonly sort?: { readonly programs: string; readonly degrees: string; readonly says: string };
  readonly first?: readonly Kind[];
  /** Set where it leaves out what its words name: those are then looked for nowhere. */
  readonly leavesOut?: true;
  /** Records of which it cannot tell and which it leaves out: all these, and what is not on record of them. */
  readonly untold?: { readonly of: Tests; readonly what: string };
  /** Records that stand before others of their kind, none of which is left out. */
  readonly prefers?: Tests;
  /** What the same words ask for beside other words. */
  readonly beside?: (others: readonly Word[]) => Filter | undefined;
  /** Beside which other words the words ask for nothing and stay words. */
  readonly unless?: (others: readonly Word[]) => boolean;
  /** The same in the lists of programs and degrees, where they have it. */
  readonly programs?: ListParams;
  readonly degrees?: ListParams;
}

/** A filter with the words that asked for it. */
export interface ReadFilter extends Filter {
  readonly words: readonly string[];
  /** The same words as terms, where a name may have them. */
  readonly terms: readonly string[];
}
