import type { ReactNode } from 'react';

/** Plain statements or links under each other, hairlines between them; each an `<li>`. */
export function RuledList({ children }: { children: ReactNode }) {
  return <ul className="ruled">{children}</ul>;
}
