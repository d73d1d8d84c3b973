/** How rows stand below `lg`: beside each other, or on a phone below each other, each value with the mark of its column. */
const layouts = {
  2: {
    row: 'max-lg:grid max-lg:gap-x-3 max-lg:grid-cols-2 max-[19rem]:block',
    head: 'max-[19rem]:grid max-[19rem]:grid-cols-1',
    cell: 'max-[19rem]:block',
    mark: 'min-[19rem]:hidden',
  },
  3: {
    row: 'max-lg:grid max-lg:gap-x-3 max-lg:grid-cols-3 max-md:block',
    head: 'max-md:grid max-md:grid-cols-2 max-[19rem]:grid-cols-1',
    cell: 'value-below',
    mark: 'md:hidden',
  },
  4: {
    row: 'max-lg:grid max-lg:gap-x-3 max-lg:grid-cols-4 max-md:block',
    head: 'max-md:grid max-md:grid-cols-2 max-[19rem]:grid-cols-1',
    cell: 'value-below',
    mark: 'md:hidden',
  },
} as const;

export type RowLayout = (typeof layouts)[keyof typeof layouts];

/** The layout for so many columns. */
export function layoutOf(columns: readonly unknown[]): RowLayout {
  return columns.length === 4 ? layouts[4] : columns.length === 3 ? layouts[3] : layouts[2];
}
