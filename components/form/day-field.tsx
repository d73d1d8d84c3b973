import type { ReactNode } from 'react';
import type { Slip } from '#lib/form/form-reader';
import { describedBy, FormField } from './form-field';

interface Props {
  name: string;
  label: string;
  /** As typed, or the day that is ours. */
  value: string;
  hint?: ReactNode;
  isYours?: boolean;
  slip?: Slip | undefined;
}

/** A box for a day of the calendar. */
export function DayField({ name, label, value, hint, isYours = false, slip }: Props) {
  return (
    <FormField id={name} label={label} hint={hint} isYours={isYours} slip={slip}>
      <input
        type="date"
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(name, hint !== undefined, slip)}
        aria-invalid={slip ? true : undefined}
      />
    </FormField>
  );
}
