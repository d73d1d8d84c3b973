import type { ReactNode } from 'react';

interface Props {
  id: string;
  /** What kind of thing it is, in small letters over the heading. */
  kicker: string;
  title: string;
  children: ReactNode;
}

/** The one thing that decides or should be watched, tinted, beside the answer or below it. */
export function TurnPanel({ id, kicker, title, children }: Props) {
  return (
    <section
      id={id}
      className="grid content-start gap-3 border-t-3 border-accent bg-tint px-4 pt-3 pb-4 text-sm max-md:-mx-gutter max-md:px-gutter print:m-0 print:gap-1 print:border print:px-3 print:py-2"
      aria-labelledby={`${id}-h`}
    >
      <div>
        <p className="text-ink-2">{kicker}</p>
        <h2 id={`${id}-h`}>{title}</h2>
      </div>
      {children}
    </section>
  );
}
