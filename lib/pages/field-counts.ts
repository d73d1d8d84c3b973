import type { Catalog } from '#lib/domain/catalog';
import { inField } from '#lib/domain/in-field';
import { isOpen } from '#lib/domain/status';

/** Every field that has programs, mainly or also, with how many; the one with the most open programs first. */
export function fieldCounts(catalog: Catalog) {
  return catalog.fields
    .map((field) => {
      const programs = catalog.programs.filter((program) => inField(program, field));
      return { field, open: programs.filter(isOpen).length, total: programs.length };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.open - a.open || b.total - a.total || a.field.title.localeCompare(b.field.title, 'en'));
}
