import type { Program } from '#lib/domain/catalog';
import { fieldsOf } from '#lib/domain/in-field';
import { isOpen } from '#lib/domain/status';

const slugsOf = (program: Program): Set<string> => new Set(fieldsOf(program).map(({ slug }) => slug));

/**
 * Open programs to look at instead: those in the same main field first, then those that name it beside their own, then
 * those sharing any other field, then those of the same university; within each, the more shared fields the nearer, then by title.
 */
export function nearestOpen(program: Program, all: readonly Program[], limit = 3): Program[] {
  const fields = slugsOf(program);
  const distance = (other: Program): number => {
    const shared = [...slugsOf(other)].filter((slug) => fields.has(slug)).length;
    if (other.field.slug === program.field.slug) return 10 - shared;
    if (slugsOf(other).has(program.field.slug)) return 20 - shared;
    if (shared > 0) return 30 - shared;
    return other.institution.slug === program.institution.slug ? 40 : Number.POSITIVE_INFINITY;
  };
  return all
    .filter((other) => other.slug !== program.slug && isOpen(other))
    .map((other) => ({ other, far: distance(other) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((a, b) => a.far - b.far || a.other.title.localeCompare(b.other.title, 'en'))
    .slice(0, limit)
    .map(({ other }) => other);
}
