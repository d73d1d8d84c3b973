import type { ReactNode } from 'react';
import { formatDate } from '#lib/format/date';

/** One dated entry of a `<Log>`. */
export function LogEntry({ on, children }: { on: string; children: ReactNode }) {
  return (
    <li>
      <time className="text-sm/7 text-ink-2" dateTime={on}>
        {formatDate(on)}
      </time>
      <div>{children}</div>
    </li>
  );
}
