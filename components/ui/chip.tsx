import type { ReactNode } from 'react';

/** A filter in force: a link that removes it. */
export function Chip({ href, label, children }: { href: string; label: string; children: ReactNode }) {
  return (
    <a className="inline-flex min-h-8 items-center gap-1.5 text-sm" href={href} data-live="" aria-label={label}>
      {children}
      <svg className="size-2.5 fill-none stroke-current stroke-[1.6]" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M2 2l6 6M8 2l-6 6" />
      </svg>
    </a>
  );
}
