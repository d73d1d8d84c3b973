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
    <summary className={`fold max-[19rem]:flex-wrap ${className}`}>
      <span className="flex-1 wrap-break-word">{children}</span>
      {note && (
        <span className="ml-3 text-sm font-normal text-ink-2 max-[19rem]:order-1 max-[19rem]:ml-0 max-[19rem]:w-full">
          {note}
        </span>
      )}
    </summary>
  );
}
