import type { ReactNode } from 'react';
import type { ListView } from '#lib/list/browse';
import { FoldSummary } from './fold-summary';

interface Props<R extends object> {
  view: ListView<R>;
  children: ReactNode;
}

/** The GET form of a list, applied by its button. On a wide screen it always stands open. */
export function Panel<R extends object>({ view: { list, applied }, children }: Props<R>) {
  return (
    <form
      className="print:hidden"
      action={list.path}
      method="get"
      autoComplete="off"
      role="search"
      aria-label={`Filter ${list.noun}s`}
      data-live=""
    >
      <details
        id="filters"
        className="lg:details-content:block lg:details-content:h-auto lg:details-content:[content-visibility:visible]"
      >
        <FoldSummary
          className="min-h-11 rounded-xs border border-accent px-3.5 font-semibold text-accent lg:supports-[selector(::details-content)]:hidden"
          note={applied.length > 0 && `${applied.length} applied`}
        >
          Filter and sort
        </FoldSummary>
        {children}
      </details>
    </form>
  );
}
