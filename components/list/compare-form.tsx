import type { ReactNode } from 'react';
import { routes } from '#lib/site/routes';
import { Button } from '../ui/button';

/** The form around the results: tick some, then compare them or put them on a shortlist. Its counter needs no script. */
export function CompareForm({ noun, children }: { noun: string; children: ReactNode }) {
  return (
    <form
      className="group/picks [counter-reset:picked]"
      action={routes.compare()}
      method="get"
      aria-label={`Compare ${noun}s`}
    >
      {children}
      <div className="bottom-0 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t-2 border-ink bg-paper py-2.5 text-sm group-has-checked/picks:sticky print:hidden">
        <p>
          <b className="group-has-checked/picks:before:content-[counter(picked)_'_ticked._']" /> Tick two to four to
          compare, or any for a shortlist.
        </p>
        <p className="flex flex-wrap gap-2">
          <Button>Compare</Button>
          <Button
            className="border-accent bg-paper text-accent hover:bg-tint hover:text-accent-strong"
            formAction={routes.shortlist()}
          >
            Put on a shortlist
          </Button>
        </p>
      </div>
    </form>
  );
}
