import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** What it holds fits everywhere but on a phone. */
  onPhones?: boolean;
  children: ReactNode;
}

/** A wide table's own scroll area: named and focusable, so that the keyboard reaches what is cut off. */
export function ScrollRegion({ label, onPhones = false, children }: Props) {
  return (
    <section className={onPhones ? 'scroll md:overflow-visible' : 'scroll'} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
