import type { ReactNode } from 'react';

interface Props {
  /** The id of the control. */
  id: string;
  label: ReactNode;
  children: ReactNode;
}

/** A control of a form under its label. */
export function Field({ id, label, children }: Props) {
  return (
    <div>
      <label className="mb-1 block text-sm font-semibold" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}
