import type { CreditPathway } from '#lib/domain/catalog';
import type { Item } from './selection';

/** The pathways that lead to or from one of the others; all of them where none does. */
function among(
  pathways: readonly CreditPathway[],
  isOther: (pathway: CreditPathway) => boolean,
): readonly CreditPathway[] {
  const between = pathways.filter(isOther);
  return between.length > 0 ? between : pathways;
}

/** A record whose pathways are those between it and the records beside it, where there are any: of these one asks. */
export function linkWithin(item: Item, items: readonly Item[]): Item {
  const has = (kind: Item['kind'], slug: string) =>
    items.some((other) => other.kind === kind && other.record.slug === slug);
  if (item.kind === 'program') {
    const pathways = among(item.record.pathways, ({ degree }) => has('degree', degree.slug));
    return { kind: 'program', record: { ...item.record, pathways } };
  }
  const accepts = among(item.record.accepts, ({ program }) => has('program', program.slug));
  return { kind: 'degree', record: { ...item.record, accepts } };
}
