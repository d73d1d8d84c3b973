import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  /** One line on how to read the section, shown under its heading in the rail. */
  hint?: ReactNode;
  /** Paper has nothing of it. */
  isOffPaper?: boolean;
  children: ReactNode;
}

/** A part of a page under a heavy rule: its heading in the rail, its matter beside it. */
export function Section({ id, title, hint, isOffPaper = false, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-h`} className={`section ${isOffPaper ? 'print:hidden' : ''}`}>
      <header className="print:flex print:items-baseline print:gap-4">
        <h2 id={`${id}-h`}>{title}</h2>
        {hint && <p className="mt-2 text-sm text-ink-2 print:mt-0 print:text-xs">{hint}</p>}
      </header>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
