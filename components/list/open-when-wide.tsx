import type { ReactNode } from 'react';
import { FoldSummary } from './fold-summary';

interface Props {
  id: string;
  title: string;
  /** How much of what is folded is set. */
  note?: ReactNode;
  isOpen?: boolean;
  children: ReactNode;
}

/** The fields of a form, folded on a phone. On a wide screen they always stand open. */
export function OpenWhenWide({ id, title, note, isOpen = false, children }: Props) {
  return (
    <details
      id={id}
      className="lg:details-content:block lg:details-content:h-auto lg:details-content:[content-visibility:visible]"
      open={isOpen}
    >
      <FoldSummary
        className="min-h-11 rounded-xs border border-accent px-3.5 font-semibold text-accent lg:supports-[selector(::details-content)]:hidden"
        note={note}
      >
        {title}
      </FoldSummary>
      {children}
    </details>
  );
}
