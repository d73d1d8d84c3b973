import type { CreditPathway } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import type { Item } from '#lib/side-by-side/selection';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import type { OpenQuestion } from './ask-first';
import type { Wait } from './waits';

const ask = `#${partAnchor('ask')}`;

const letterOn = ({ program, degree }: CreditPathway): string =>
  `${routes.compareWithDegree(program.slug, degree.slug)}${ask}`;

/** The pathway whose credit a record waits for. */
const awaited = (waits: readonly Wait[]): CreditPathway | undefined =>
  waits.flatMap((wait) => (wait.figure === 'credit' ? wait.pathway : []))[0];

/**
 * Where the letter about a saved record stands: on the pathway whose credit it waits for; else on a program's own page,
 * or on the firmest pathway into a degree. Nothing for a degree that no program is linked to.
 */
export function letterPath({ kind, record }: Item, waits: readonly Wait[]): string | undefined {
  const pathway = awaited(waits) ?? (kind === 'degree' ? findBest(record.accepts) : undefined);
  if (pathway) return letterOn(pathway);
  return kind === 'program' ? `${routes.program(record.slug)}${ask}` : undefined;
}

/** Where the letter to the university of a question stands; nothing when no letter of ours goes to it. */
export function letterToAsk({ university, waiting }: OpenQuestion): string | undefined {
  const pathways = waiting.flatMap(({ item: { kind, record }, wait }) => {
    if (wait.figure === 'credit') return wait.pathway;
    return findBest(kind === 'program' ? record.pathways : record.accepts) ?? [];
  });
  const own = pathways.find(({ degree }) => degree.institution.slug === university.slug);
  return own && letterOn(own);
}
