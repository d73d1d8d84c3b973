import type { ReactNode } from 'react';

interface Props {
  /** Tells it from other buttons when the form around it is replaced. */
  id?: string | undefined;
  /** Utilities for its place and width. */
  className?: string;
  /** Where it sends the form instead of to the form's own address. */
  formAction?: string;
  children: ReactNode;
}

/** The button that sends a form. */
export function Button({ id, className = '', formAction, children }: Props) {
  return (
    <button id={id} className={`button ${className}`} type="submit" formAction={formAction}>
      {children}
    </button>
  );
}
