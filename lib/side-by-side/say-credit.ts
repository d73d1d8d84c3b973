import type { CreditPathway } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { type Firmness, firmnesses, firmnessOf } from '#lib/domain/firmness';
import { isClosed } from '#lib/domain/status';
import { sayCredit } from '#lib/format/credit';
import { anyOf, type Lettered, lettersOf } from './lettered';

/** The pathways of a record: of a program to degrees, of a degree from programs. */
const pathwaysOf = ({ item }: Lettered): readonly CreditPathway[] =>
  item.kind === 'program' ? item.record.pathways : item.record.accepts;

/** By whose word a program counts toward a degree, and how much. */
function sayLink(from: string, to: string, pathway: CreditPathway): string {
  const { words, who } = sayCredit(pathway);
  const { amount } = words;
  const [counts, opens] = isClosed(pathway.program) ? ['counted', 'opened'] : ['counts', 'opens'];
  const said: Record<Firmness, string> = {
    amount: `${from} ${counts} toward ${to}: ${amount.charAt(0).toLowerCase()}${amount.slice(1)} (says ${who})`,
    credit: `${from} ${counts} toward ${to}, but how much is not stated (says ${who})`,
    'way-in': `${from} ${opens} a way into ${to}, no credit stated (says ${who})`,
    others: `only others name ${from} for ${to}, no university (${who})`,
    inferred: `that ${from} counts toward ${to} is our inference`,
  };
  return said[firmnessOf(pathway)];
}

/** Every program that stands beside a degree it is linked to, the firmest link first. */
function sayLinks(columns: readonly Lettered[]): string[] {
  const links = columns.flatMap(({ letter: from, item: program }) => {
    if (program.kind !== 'program') return [];
    return columns.flatMap(({ letter: to, item: degree }) => {
      const between = program.record.pathways.filter((one) => one.degree.slug === degree.record.slug);
      const best = degree.kind === 'degree' && findBest(between);
      return best ? [{ place: firmnesses.indexOf(firmnessOf(best)), words: sayLink(from, to, best) }] : [];
    });
  });
  return links.sort((a, b) => a.place - b.place).map(({ words }) => words);
}

const rungs: Record<Firmness, string> = {
  amount: 'a university says how much',
  credit: 'a university says credit, not how much',
  'way-in': 'a way in is stated, no credit',
  others: 'only others say so',
  inferred: 'it is our inference',
};

function rungOf(column: Lettered): Firmness | undefined {
  const best = findBest(pathwaysOf(column));
  return best && firmnessOf(best);
}

/** How firm the best link of each is, firmest first; records of one rung together. */
function sayRungs(columns: readonly Lettered[], other: string): string[] {
  const found = firmnesses.flatMap((rung) => {
    const those = columns.filter((column) => rungOf(column) === rung);
    return those.length > 0 ? [{ those, rung }] : [];
  });
  const [first, ...weaker] = found;
  if (!first) return [`no ${other} linked to ${anyOf(columns)} is on record`];
  const linked = columns.filter(rungOf);
  const letters = lettersOf(first.those);
  if (weaker.length > 0) {
    const rest = weaker.map(({ those, rung }) => `for ${lettersOf(those)} ${rungs[rung]}`);
    const none = columns.filter((column) => !rungOf(column));
    if (none.length > 0) rest.push(`for ${lettersOf(none)} no ${other} is on record`);
    const degree = columns.length === 2 ? 'firmer' : 'firmest';
    return [`the link to a ${other} is ${degree} for ${letters}: ${rungs[first.rung]}`, ...rest];
  }
  if (linked.length < columns.length)
    return [`only ${letters} ${linked.length === 1 ? 'is' : 'are'} linked to a ${other}: ${rungs[first.rung]}`];
  return [`the link to a ${other} is equally firm for ${letters}: ${rungs[first.rung]}`];
}

/** What counts toward what and how firmly, as clauses; the firmest first. */
export function sayCreditBetween(columns: readonly Lettered[]): string[] {
  const kinds = new Set(columns.map(({ item }) => item.kind));
  if (kinds.size === 1) return sayRungs(columns, kinds.has('program') ? 'degree' : 'program');
  const links = sayLinks(columns);
  if (links.length > 0) return links;
  const [programs, degrees] = (['program', 'degree'] as const).map((kind) =>
    columns.filter(({ item }) => item.kind === kind),
  );
  return [`no source on record links ${anyOf(programs ?? [])} to ${anyOf(degrees ?? [])}`];
}
