import type { ReactNode } from 'react';

/** The answer of a page in a sentence or two, before anything else; what decides in bold. */
export function Verdict({ children }: { children: ReactNode }) {
  return <p className="max-w-160 text-lg/snug">{children}</p>;
}
