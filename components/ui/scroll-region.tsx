import type { ReactNode } from 'react';

/** A wide table's own scroll area: named and focusable, so that the keyboard reaches what is cut off. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      className="scroll overflow-x-auto max-lg:-mx-gutter max-lg:px-gutter print:overflow-visible"
      aria-label={label}
      tabIndex={0}
    >
      {children}
    </section>
  );
}
