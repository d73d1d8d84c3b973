import type { CreditPathway, Degree, Program } from '#lib/domain/catalog';
import type { Provenance } from '#lib/domain/fact';

/** What a letter asks about: a program, perhaps a degree, and the pathway between them where one is on record. */
export interface Matter {
  readonly program: Program;
  /** Left out, the letter goes to a university of the visitor’s choice. */
  readonly degree?: Degree | undefined;
  readonly pathway?: CreditPathway | undefined;
}

/** The two ends of a pathway, and the pathway. */
export const matterOf = (pathway: CreditPathway): Matter => ({
  program: pathway.program,
  degree: pathway.degree,
  pathway,
});

/** A program and a degree, with the pathway between them if there is one. */
export const matterBetween = (program: Program, degree: Degree): Matter => ({
  program,
  degree,
  pathway: program.pathways.find((pathway) => pathway.degree.slug === degree.slug),
});

/**
 * Whether the record has a price from a page of a university or of the program itself, and not only from the press, a
 * copy or a private page. What was inferred nobody has stated.
 */
export const isOwnWord = ({ how, sources }: Pick<Provenance, 'how' | 'sources'>): boolean =>
  how === 'stated' && sources.some(({ kind }) => kind === 'primary' || kind === 'university');
