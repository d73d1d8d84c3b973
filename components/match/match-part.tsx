import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of the result under its heading. */
export function MatchPart({ id, title, children }: Props) {
  return (
    <section id={id} className="not-first:mt-10 print:not-first:mt-4" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`} className="mb-3">
        {title}
      </h2>
      {children}
    </section>
  );
}
