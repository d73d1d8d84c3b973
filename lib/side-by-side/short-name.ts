import type { Item } from './selection';

/** The shortest of a record's names that none of the others has: its university, also with its kind, or its title. */
export function shortName(item: Item, items: readonly Item[]): string {
  const names: ((one: Item) => string)[] = [
    ({ record }) => record.institution.short,
    ({ kind, record }) => `${record.institution.short}, ${kind}`,
  ];
  const isOnly = (name: (one: Item) => string) => items.filter((one) => name(one) === name(item)).length === 1;
  return names.find(isOnly)?.(item) ?? item.record.title;
}
