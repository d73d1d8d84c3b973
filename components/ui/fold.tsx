import type { ReactNode } from 'react';

interface Props {
  id?: string;
  title: ReactNode;
  isOpen?: boolean;
  children: ReactNode;
}

/** A part of a page that stands folded until it is asked for; on paper it stands open. */
export function Fold({ id, title, isOpen = false, children }: Props) {
  return (
    <details
      id={id}
      className="border-b print:details-content:block print:details-content:h-auto print:details-content:[content-visibility:visible]"
      open={isOpen}
    >
      <summary className="fold min-h-11 justify-between py-1.5 text-sm/snug font-semibold text-accent hover:text-accent-strong hover:underline">
        {title}
      </summary>
      <div className="pt-1 pb-4">{children}</div>
    </details>
  );
}
