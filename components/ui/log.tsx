import type { ReactNode } from 'react';

/** What happened, by date; each a `<LogEntry>`. */
export function Log({ children }: { children: ReactNode }) {
  return (
    <ol className="*:grid *:grid-cols-[minmax(0,1fr)] *:gap-x-6 *:border-b *:py-2.5 md:*:grid-cols-[9rem_minmax(0,1fr)]">
      {children}
    </ol>
  );
}
