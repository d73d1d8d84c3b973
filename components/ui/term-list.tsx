import type { ReactNode } from 'react';

/** Questions and their answers, each a `<Term>`: beside each other where there is room. */
export function TermList({ children }: { children: ReactNode }) {
  return (
    <dl className="text-sm *:grid *:gap-x-6 *:border-b *:py-2.5 *:first:pt-0 md:*:grid-cols-[12rem_minmax(0,39rem)]">
      {children}
    </dl>
  );
}
