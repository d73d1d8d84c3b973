import type { Catalog } from '#lib/domain/catalog';
import { findKnown } from '#lib/domain/fact';
import { isOpen } from '#lib/domain/status';
import { plural } from '#lib/format/plural';
import type { Answers } from './answers';
import { sayAnswer, sayWeight } from './questions';

/** The fewest hours a week that an open program, as it is now, asks for. */
function fewestHours({ programs }: Catalog): number | undefined {
  const asked = programs.filter(isOpen).flatMap(({ effort }) => {
    const known = findKnown(effort);
    return known && known.version === undefined ? [known.value.min] : [];
  });
  return asked.length > 0 ? Math.min(...asked) : undefined;
}

/** Answers that do not fit together, each pair in a sentence. None is dropped: which one holds is the visitor’s to say. */
export function contradictions(catalog: Catalog, { facts, weights, hours }: Answers): string[] {
  const fewest = fewestHours(catalog);
  const visa = weights.visa ?? 0;
  return [
    facts.papers === 'no' &&
      visa > 0 &&
      `You need neither a visa nor a loan, and you gave one a weight (${sayWeight('visa', visa)}).`,
    facts.work === 'yes' &&
      facts.enough === 'yes' &&
      `The work asks for a degree, and a certificate alone would be enough (${sayAnswer('enough', 'yes')}). For that work it is not.`,
    facts.evenings === 'yes' &&
      hours !== undefined &&
      fewest !== undefined &&
      hours < fewest &&
      `You have the hours every week, and named ${plural(hours, 'hour')}. No open program whose hours are known asks for fewer than ${fewest} a week.`,
  ].filter((sentence) => sentence !== false);
}
