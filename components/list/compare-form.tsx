import type { ReactNode } from 'react';
import { routes } from '#lib/site/routes';

/** The form around the results: tick two to four programs, then compare them. */
export function CompareForm({ noun, children }: { noun: string; children: ReactNode }) {
  return (
    <form className="pickform" action={routes.compare()} method="get" aria-label={`Compare ${noun}s`}>
      {children}
      <div className="tray">
        <p>
          <b className="count" /> Tick two to four to compare.
        </p>
        <button className="btn" type="submit">
          Compare
        </button>
      </div>
    </form>
  );
}
