/** A question, and the names that records have for what it asks; the first that fits a name asks it. */
export interface Wording {
  readonly names: RegExp;
  /** `$1` stands for what the first group of `names` found. */
  readonly question: string;
  /** Of credit: which degree gives any, how much one gives, or something else about it. */
  readonly onCredit?: 'which' | 'amount' | 'other';
  /** Whether of a closed program those who finished it ask it too, as they do everything on credit. */
  readonly isOfFinished?: boolean;
}

/** What to ask, and what kind of question it is. */
export type Worded = Pick<Wording, 'onCredit' | 'isOfFinished'> & { readonly text: string };

/** What no office can tell, since it is blank in a data set. */
const isOfDataSet = (name: string): boolean => /College Scorecard/.test(name);

/** A name as a question; one that no question was written for is asked for as it stands. */
export function wordAs(wordings: readonly Wording[], name: string): Worded | undefined {
  if (isOfDataSet(name)) return undefined;
  for (const { names, question, ...kind } of wordings) {
    const found = names.exec(name);
    if (found) return { ...kind, text: question.replace('$1', () => found[1] ?? '') };
  }
  return { text: `Where is this published: ${name}?` };
}
