import type { ReactNode } from 'react';

/** Folds under each other between hairlines. */
export function FoldList({ children }: { children: ReactNode }) {
  return <div className="border-t">{children}</div>;
}
