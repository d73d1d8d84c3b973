import type { ReactNode } from 'react';
import { type Column, Table } from './table';

interface Props<R> {
  records: readonly R[];
  caption: ReactNode;
  /** What the records are, for the region that scrolls. */
  label: string;
  columns: readonly Column<R>[];
}

/** Records under each other; on a phone each is a block. */
export function RecordTable<R extends { readonly slug: string }>({ records, caption, label, columns }: Props<R>) {
  return (
    <Table
      cards
      label={`Table: ${label}`}
      caption={caption}
      columns={columns}
      rows={records}
      keyOf={({ slug }) => slug}
    />
  );
}
