import type { ReactNode } from 'react';

interface Props {
  label: string;
  children: ReactNode;
}

/** A wide table's own scroll area: named and focusable, so that the keyboard reaches what is cut off. */
export function ScrollRegion({ label, children }: Props) {
  return (
    <section className="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
