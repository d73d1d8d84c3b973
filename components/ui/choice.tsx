import type { ReactNode } from 'react';

interface Props {
  /** Name in the address. */
  name: string;
  /** The id for its label, when another control of the page has the same name. */
  id?: string;
  value: string;
  children: ReactNode;
}

/** A list to choose from in a form. */
export function Choice({ name, id = name, value, children }: Props) {
  return (
    <select id={id} name={name} defaultValue={value}>
      {children}
    </select>
  );
}
