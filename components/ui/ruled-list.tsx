import type { ReactNode } from 'react';

/** Plain statements or links under each other, hairlines between them; each an `<li>`. */
export function RuledList({ children }: { children: ReactNode }) {
  return <ul className="max-w-measure *:border-b *:py-2.5 *:first:pt-0">{children}</ul>;
}
