import type { Catalog, Field } from '#lib/domain/catalog';
import { isCreditSaid } from '#lib/domain/firmness';
import { fieldsOf } from '#lib/domain/in-field';
import { isOpen } from '#lib/domain/status';
import { plural } from '#lib/format/plural';
import { routes } from '#lib/site/routes';
import type { Entry } from './entry';
import type { Hit } from './hit';

/** A way in for someone whose words no record has. */
export interface LookBy {
  readonly title: string;
  /** How much stands there. */
  readonly about: string;
  readonly path: string;
}

/** Fields that are named at most. */
const mostFields = 3;

function fieldsNear(entry: Entry): readonly Pick<Field, 'slug'>[] {
  switch (entry.kind) {
    case 'program':
    case 'linked':
    case 'direct':
      return fieldsOf(entry.record);
    case 'field':
      return [entry.record];
    default:
      return [];
  }
}

interface OpenPrograms {
  readonly byField: ReadonlyMap<string, number>;
  readonly withCredit: number;
}

const kept = new WeakMap<Catalog, OpenPrograms>();

/** How many open programs there are, counted once. */
function countOpen(catalog: Catalog): OpenPrograms {
  const known = kept.get(catalog);
  if (known) return known;
  const open = catalog.programs.filter(isOpen);
  const byField = new Map<string, number>();
  for (const { slug } of open.flatMap(fieldsOf)) byField.set(slug, (byField.get(slug) ?? 0) + 1);
  const counted = { byField, withCredit: open.filter(({ pathways }) => pathways.some(isCreditSaid)).length };
  kept.set(catalog, counted);
  return counted;
}

/**
 * Where to look in place of words: the fields of most of the nearest records, or those with the most open programs where
 * none is near; programs with credit by a university’s word; all universities, since a name that is not among them is not on record;
 * and the questions of the match.
 */
export function waysToLook(catalog: Catalog, near: readonly Hit[]): LookBy[] {
  const { byField, withCredit } = countOpen(catalog);
  const named = near.flatMap(({ entry }) => fieldsNear(entry).map(({ slug }) => slug));
  const counted = catalog.fields.map((field) => ({
    field,
    near: named.filter((slug) => slug === field.slug).length,
    open: byField.get(field.slug) ?? 0,
  }));
  const wanted = counted
    .filter((one) => (named.length > 0 ? one.near > 0 : one.open > 0))
    .sort((a, b) => b.near - a.near || b.open - a.open)
    .slice(0, mostFields);
  return [
    ...wanted.map(({ field, open: count }) => ({
      title: field.title,
      about: count > 0 ? plural(count, 'open program') : 'no open program',
      path: routes.field(field.slug),
    })),
    {
      title: 'Must count toward a degree',
      about: `${plural(withCredit, 'open program')} for which a university says so`,
      path: routes.programs('?status=open&credit=amount&credit=credit'),
    },
    {
      title: 'Every university on record',
      about: `${plural(catalog.institutions.length, 'university', 'universities')}; no other is here`,
      path: routes.universities(),
    },
    { title: 'Answer four questions', about: 'which programs fit, and why', path: routes.match() },
  ];
}
