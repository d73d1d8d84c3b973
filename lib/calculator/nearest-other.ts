import type { Degree, Program } from '#lib/domain/catalog';
import { isOpenDirectly } from '#lib/domain/degree-way';
import type { Currency } from '#lib/domain/money';
import { countsFor } from '#lib/domain/price-terms';
import { byReachFrom, nearestDegrees } from '#lib/list/nearest-degrees';
import { priceForAll } from './rates';

/** The rule in the words a visitor reads. */
export const otherRule =
  'same field and level (a master’s where none is stated), in a wide field (engineering, finance, health, humanities, law, social science, sustainability) with a word of the subject in both titles, price of the whole degree known and for everyone, not a degree that the program leads to; the same money as the degree first, then the most words in common in a wide field, then your country if you say it, then online, then the lowest price; if there is none, the first with such a price, in the same money if any, under “Straight to a master’s instead” on the program’s page';

/** The money that a degree’s prices are in, if one is known. */
export const currencyOf = (degree: Degree): Currency | undefined => {
  const priced = [degree.tuition, degree.tuitionAfterProgram, ...degree.tuitionPerUnit.map(({ price }) => price)];
  return priced.flatMap((price) => (price.state === 'known' ? [price.value.currency] : []))[0];
};

interface Asked {
  readonly program: Program | undefined;
  readonly degree: Degree | undefined;
  readonly direct: Degree | undefined;
  /** Where the visitor lives. */
  readonly from: string | undefined;
}

/** Fields that hold subjects of which one is no alternative to the other: social work and public administration. */
const wideFields: ReadonlySet<string> = new Set([
  'engineering',
  'finance',
  'health',
  'humanities',
  'law',
  'social-science',
  'sustainability',
]);

/** Accountancy and accounting are one subject, finance and financial too. */
function stemOf(word: string): string {
  return word.slice(0, 6);
}

const sayNoSubject = new Set(
  'master mastère magister degree science arts executive online distance learning program with from liberal professional studies applied advanced'
    .split(' ')
    .map(stemOf),
);

/** Words of a wide field at large, which many of its subjects have in their titles. */
const ofWideField = new Set(
  ['design', 'engineering', 'health', 'laws', 'policy', 'public', 'social', 'sustainable', 'technology'].map(stemOf),
);

/** The words of a title that name its subject: "social" and "work" of a Master of Social Work. */
const subjectOf = (title: string): string[] => [
  ...new Set(
    (title.toLowerCase().match(/mba|\p{L}{4,}/gu) ?? []).map(stemOf).filter((stem) => !sayNoSubject.has(stem)),
  ),
];

/** How many words two subjects share; none where all they share is what the wide field at large is called. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((word) => b.includes(word));
  const isWhole = shared.length === Math.min(a.length, b.length);
  return isWhole || shared.some((word) => !ofWideField.has(word)) ? shared.length : 0;
}

/** Whether both are in one money: prices are never converted, so only those can be set against each other. */
const isInMoneyOf = (degree: Degree | undefined, one: Degree): boolean => {
  const currency = degree && currencyOf(degree);
  return currency !== undefined && currencyOf(one) === currency;
};

/** The other degree that is ours to name. */
export interface NearestOther {
  readonly degree: Degree;
  /** Whether none of the same subject and level can be named, so that this one is only of the program’s field. */
  readonly isOnlyOfField: boolean;
  /** The one that would be named if the visitor’s country did not go first, where that is another. */
  readonly anywhere: Degree | undefined;
}

/** Those that are no way of the question already and have a price that the visitor can get. */
function nameable({ program, degree, direct, from }: Asked, degrees: readonly Degree[]): Degree[] {
  // By slug: a degree with the rates of somebody’s home is another object than that of a pathway.
  const taken = [degree, direct, ...(program?.pathways ?? []).map((pathway) => pathway.degree)].map((one) => one?.slug);
  return degrees
    .filter((one) => !taken.includes(one.slug) && isOpenDirectly(one))
    .filter(({ tuition }) => [priceForAll(tuition)].some((price) => price.state === 'known' && countsFor(price, from)));
}

/**
 * The nearest of the same subject and level. That some other program leads to it does not matter: one can apply to it
 * directly all the same. Where no degree is chosen, or one whose title names no subject, field and subject are the
 * program’s; without a degree or with a level not stated it is a master’s.
 *
 * @param first the country whose degrees go before others
 */
function nearestAlike({ program, degree }: Asked, among: readonly Degree[], first?: string): Degree | undefined {
  const saysSubject = degree && !degree.unnamed && subjectOf(degree.title).length > 0;
  const likened = saysSubject ? degree : (program ?? degree);
  if (!likened) return undefined;
  const isWide = wideFields.has(likened.field.slug);
  const subject = subjectOf(likened.title);
  const shared = ({ title }: Degree): number => (isWide ? likeness(subjectOf(title), subject) : 0);
  const inMoney = (one: Degree): number => Number(isInMoneyOf(degree, one));
  const level = !degree || degree.level === 'not-stated' ? 'master' : degree.level;
  const byReach = byReachFrom(first);
  return among
    .filter((one) => one.field.slug === likened.field.slug && (!isWide || shared(one) > 0))
    .filter((one) => one.level === level && !one.unnamed)
    .sort((a, b) => inMoney(b) - inMoney(a) || shared(b) - shared(a) || byReach(a, b))[0];
}

/** The other degree that is ours to name, as `otherRule` says. */
export function nearestOther(asked: Asked, degrees: readonly Degree[]): NearestOther | undefined {
  const { program, from } = asked;
  const among = nameable(asked, degrees);
  const inField = (first?: string): Degree | undefined => {
    const near = program ? nearestDegrees(program, degrees, first) : [];
    const masters = near.filter((one) => one.level === 'master' && among.includes(one));
    return masters.find((one) => isInMoneyOf(asked.degree, one)) ?? masters[0];
  };
  const alike = nearestAlike(asked, among, from);
  const degree = alike ?? inField(from);
  if (!degree) return undefined;
  const anywhere = alike ? nearestAlike(asked, among) : inField();
  return { degree, isOnlyOfField: !alike, anywhere: anywhere === degree ? undefined : anywhere };
}
