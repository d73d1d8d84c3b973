import { type Chance, type ChanceBound, type ChanceStep, type Counted, chanceSteps } from '#lib/domain/chance';

/** The headings of the steps. */
const chanceStepLabels: Record<ChanceStep, string> = {
  pay: 'Pay, once registered',
  finish: 'Finish the program',
  exam: 'Pass the exam',
  admission: 'Get into a master’s',
  degree: 'Finish a master’s',
  credit: 'Get the credit',
  work: 'Gain by it at work',
};

/** Chances by their step, in the order of the way; a step without any is left out. */
export const chanceParts = (chances: readonly Chance[]) =>
  chanceSteps
    .map((step) => ({ step, title: chanceStepLabels[step], chances: chances.filter((one) => one.step === step) }))
    .filter((part) => part.chances.length > 0);

/** What stands before the number of those who came to it, and before that of the others. */
const boundWords: Record<ChanceBound, readonly [string, string]> = {
  exact: ['', ''],
  about: ['about ', 'about '],
  'at-most': ['at most ', 'at least '],
  'more-than': ['more than ', 'fewer than '],
  almost: ['almost ', 'a little over '],
};

/** How a share becomes whole people of 100, so that its bound stays true. */
const rounded: Record<ChanceBound, (share: number) => number> = {
  exact: Math.round,
  about: Math.round,
  'at-most': Math.ceil,
  'more-than': Math.floor,
  almost: Math.ceil,
};

/**
 * Whole people of 100, by the bound of the figure. Only nobody is 0 and only everybody is 100: a share near either
 * end is 1 or 99.
 */
export function ofHundred({ value, of, is }: Pick<Counted, 'value' | 'of' | 'is'>): number {
  if (value === 0) return 0;
  if (value === of) return 100;
  return Math.min(99, Math.max(1, rounded[is]((value * 100) / of)));
}

const whole = new Intl.NumberFormat('en-US');

const numberInWords = (number: number, bound: string): string =>
  number === 0 ? 'none' : number === 100 ? 'all 100' : `${bound}${whole.format(number)}`;

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One half of a chance. */
export interface Half {
  readonly does: string;
  readonly ofHundred: number;
  /** `ofHundred` as words: "at most 33". */
  readonly words: string;
  /** How many people were counted; nothing where the source gives only a share. */
  readonly people: string | undefined;
}

/** Those who came to it and those who did not; together 100. */
export function halvesOf({ does }: Chance, counted: Counted): readonly [Half, Half] {
  const share = ofHundred(counted);
  const [before, beforeRest] = boundWords[counted.is];
  const people = (number: number): string | undefined => (counted.as === 'people' ? whole.format(number) : undefined);
  return [
    { does, ofHundred: share, words: numberInWords(share, before), people: people(counted.value) },
    {
      does: counted.doesNot,
      ofHundred: 100 - share,
      words: numberInWords(100 - share, beforeRest),
      people: people(counted.of - counted.value),
    },
  ];
}

/** Both halves in two sentences; the name of the picture is the same. */
export function chanceInWords(chance: Chance, counted: Counted): string {
  const [half, rest] = halvesOf(chance, counted);
  return `Of 100 people who ${chance.who}, ${half.words} ${half.does} ${counted.within}. ${capitalized(rest.words)} ${rest.does}.`;
}

/** The question of a chance that no source answers. */
export const chanceAsked = ({ who, does }: Chance): string => `Of 100 people who ${who}, how many ${does}?`;

/** The number a source gives, before it was made one of 100: "622 of 1,900 people". */
export const countedInWords = ({ value, of, as, is, group }: Counted): string => {
  if (as === 'people') {
    return `${is === 'about' ? 'about ' : ''}${whole.format(value)} of ${whole.format(of)} people`;
  }
  const share = `a share, ${boundWords[is][0]}${whole.format(value)} of ${whole.format(of)}`;
  return group ? `${share}, of ${whole.format(group)} people` : `${share}; how many people were counted was not found`;
};
