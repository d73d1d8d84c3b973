import type { Catalog, Field } from '#lib/domain/catalog';
import { isOpen } from '#lib/domain/status';
import { inField } from './field';

/** A field with how many programs belong to it, mainly or also. */
export interface FieldCount {
  readonly field: Field;
  readonly open: number;
  readonly total: number;
}

/** Every field that has programs, the one with the most open programs first. */
export function fieldCounts(catalog: Catalog): FieldCount[] {
  return catalog.fields
    .map((field) => {
      const programs = catalog.programs.filter((program) => inField(program, field));
      return { field, open: programs.filter(isOpen).length, total: programs.length };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.open - a.open || b.total - a.total || a.field.title.localeCompare(b.field.title, 'en'));
}
