import type { ReactNode } from 'react';
import type { ListView } from '#lib/list/browse';
import { OpenWhenWide } from './open-when-wide';

interface Props<R extends object> {
  view: ListView<R>;
  children: ReactNode;
}

/** The GET form of a list, applied by its button. */
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
      <OpenWhenWide id="filters" title="Filter and sort" note={applied.length > 0 && `${applied.length} applied`}>
        {children}
      </OpenWhenWide>
    </form>
  );
}
