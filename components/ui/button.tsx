import type { ReactNode } from 'react';

interface Props {
  /** Utilities for its place and width. */
  className?: string;
  children: ReactNode;
}

/** The button that sends a form. */
export function Button({ className = '', children }: Props) {
  return (
    <button className={`button ${className}`} type="submit">
      {children}
    </button>
  );
}
