import type { ReactNode } from 'react';

interface Props {
  /** How much of what is folded is set. */
  note?: ReactNode;
  /** Utilities for its size and look. */
  className?: string;
  children: ReactNode;
}

/** The line that folds and unfolds a part of the filters, with an arrow that turns. */
export function FoldSummary({ note, className = 'min-h-11 font-semibold', children }: Props) {
  return (
    <summary
      className={`flex cursor-pointer list-none items-center after:mr-1 after:-mt-1 after:ml-3 after:size-2 after:flex-none after:rotate-45 after:border-r-2 after:border-b-2 after:border-accent after:content-[''] [&::-webkit-details-marker]:hidden [[open]>&]:after:mt-1 [[open]>&]:after:rotate-225 ${className}`}
    >
      <span className="flex-1">{children}</span>
      {note && <span className="text-sm font-normal text-ink-2">{note}</span>}
    </summary>
  );
}
