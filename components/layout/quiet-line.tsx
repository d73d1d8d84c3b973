import type { ReactNode } from 'react';
import { notFoundInWords } from '#lib/format/not-found';

interface Props {
  names: readonly string[];
  /** Where one asks for them in writing. */
  children: ReactNode;
}

/** Everything that was not found, in one line that steps back, and what to do about it. */
export function QuietLine({ names, children }: Props) {
  if (names.length === 0) return null;
  return (
    <p className="mt-3 print:mt-1 max-w-measure text-sm text-ink-2 print:[&>a]:hidden">
      {notFoundInWords(names)} {children}
    </p>
  );
}
