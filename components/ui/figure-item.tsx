import type { ReactNode } from 'react';

interface Props {
  label: ReactNode;
  /** A `<Figure>`, or words. */
  children: ReactNode;
}

/** One figure of a strip under what it measures. */
export function FigureItem({ label, children }: Props) {
  return (
    <div>
      <dt className="text-sm md:mb-1.5">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
