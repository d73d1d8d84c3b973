import type { ReactNode } from 'react';

/** Questions and their answers, each a `<Term>`: beside each other where there is room. */
export function TermList({ children }: { children: ReactNode }) {
  return <dl className="terms">{children}</dl>;
}
