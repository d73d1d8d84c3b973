import type { ReactNode } from 'react';

interface Props {
  /** Without rules above and below, in columns of one width. */
  plain?: boolean;
  /** Two or more `<FigureItem>`. */
  children: ReactNode;
}

/** The figures of a record side by side, hairlines between them. Those at its edges are cut off. */
export function FigureStrip({ plain = false, children }: Props) {
  return (
    <div className={plain ? 'overflow-hidden' : 'overflow-hidden border-y border-ink'}>
      <dl
        className={`strip lg:grid-flow-col lg:grid-cols-none ${plain ? '-mt-3 md:grid-cols-4 lg:auto-cols-fr' : 'md:grid-cols-3 lg:auto-cols-auto'}`}
      >
        {children}
      </dl>
    </div>
  );
}
