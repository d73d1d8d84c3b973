import type { ReactNode } from 'react';

interface Props {
  /** Name in the address, and id for its label. */
  name: string;
  value: string;
  children: ReactNode;
}

/** A list to choose from in a form. A new value makes a new element: React leaves the old one at its first value. */
export function Choice({ name, value, children }: Props) {
  return (
    <select key={value} id={name} name={name} defaultValue={value}>
      {children}
    </select>
  );
}
