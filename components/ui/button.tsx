import type { ReactNode } from 'react';

interface Props {
  /** Utilities for its place and width. */
  className?: string;
  children: ReactNode;
}

/** The button that sends a form. */
export function Button({ className = '', children }: Props) {
  return (
    <button
      className={`inline-flex min-h-11 cursor-pointer items-center justify-center rounded-xs border border-transparent bg-accent px-4.5 py-1.5 font-sans text-sm/tight font-semibold text-on-accent hover:bg-accent-strong ${className}`}
      type="submit"
    >
      {children}
    </button>
  );
}
