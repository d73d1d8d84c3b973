import type { ReactNode } from 'react';

/** The small line under a figure or a name: its year, how we know it, or whose it is. */
export function How({ children }: { children: ReactNode }) {
  return <small>{children}</small>;
}
