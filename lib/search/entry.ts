import type { CreditPathway, Degree, Field, Institution, Payer, Program } from '#lib/domain/catalog';
import type { Texts } from '#lib/matcher/text-index';

/** What can be found, in the order in which equal kinds stand. */
export const kinds = [
  'program',
  'linked',
  'direct',
  'university',
  'field',
  'guide',
  'term',
  'payer',
  'terms',
  'pathway',
  'page',
] as const;
export type Kind = (typeof kinds)[number];

/** The record that a hit leads to, where filters look at one. */
export type Subject =
  | { readonly kind: 'program'; readonly record: Program }
  | { readonly kind: 'linked' | 'direct'; readonly record: Degree }
  | { readonly kind: 'university'; readonly record: Institution }
  | { readonly kind: 'field'; readonly record: Field }
  | { readonly kind: 'payer'; readonly record: Payer }
  | { readonly kind: 'pathway'; readonly pathway: CreditPathway }
  | { readonly kind: 'guide' | 'term' | 'terms' | 'page' };

/** One thing that can be found. */
export type Entry = Subject & {
  readonly path: string;
  readonly title: string;
  /** The language of the title when it is not English. */
  readonly lang?: string | undefined;
  /** What it is or whose, in a few words. */
  readonly about: string;
  /** Every name it goes by. */
  readonly names: readonly string[];
  /** Whose it is and where. */
  readonly who: readonly string[];
  /** Its subjects. */
  readonly topics: readonly string[];
  /** Sentences that it says; the one that matched stands under the hit. */
  readonly lines: readonly string[];
};

const withRecord: ReadonlySet<Kind> = new Set(['program', 'linked', 'direct', 'university', 'field', 'pathway']);

/** Whether a hit of a kind leads to a whole record, whatever part of it was asked for. */
export const leadsToRecord = (kind: Kind): boolean => withRecord.has(kind);

/** Whether a kind is of degrees. */
export const isDegree = (kind: Kind): boolean => kind === 'linked' || kind === 'direct';

/** How much a word counts by where it stands; what a record says counts once. */
export const boost = { names: 8, who: 5, topics: 4 } as const;

/** The texts of an entry, for the index. An address says what a record is called for short: `zaragoza-zlog`. */
export const textsOf = ({ path, names, who, topics, lines }: Entry): Texts => ({
  slug: /[^/?#]+$/.exec(path)?.[0] ?? '',
  names: names.join('\n'),
  who: who.join('\n'),
  topics: topics.join('\n'),
  lines: lines.join('\n'),
});
