import type { ReactNode } from 'react';
import type { NumberBox, Slip } from '#lib/form/form-reader';
import { describedBy, FormField } from './form-field';

interface Props {
  box: NumberBox;
  /** The id, when another box of the page has the same name. */
  id?: string;
  /** What stands in the box: as typed. */
  value: string;
  hint?: ReactNode;
  /** The sign before the number, such as `$`. */
  sign?: string | undefined;
  /** The unit behind it. */
  unit?: string | undefined;
  slip?: Slip | undefined;
}

/** A box for one number, with its unit inside. What the visitor entered is marked. */
export function NumberField({ box, id = box.name, value, hint, sign, unit, slip }: Props) {
  const isYours = value !== '' && !slip;
  const described = [describedBy(id, hint !== undefined, slip), unit && `${id}-unit`].filter(Boolean).join(' ');
  return (
    <FormField id={id} label={box.label} hint={hint} isYours={isYours} slip={slip}>
      <span className={`number-box ${isYours ? 'border-l-4 border-accent' : ''}`}>
        {sign && (
          <span className="pl-2.5" aria-hidden="true">
            {sign}
          </span>
        )}
        <input
          type="text"
          id={id}
          name={box.name}
          inputMode={box.isWhole ? 'numeric' : 'decimal'}
          autoComplete="off"
          defaultValue={value}
          aria-describedby={described || undefined}
          aria-invalid={slip ? true : undefined}
        />
        {unit && (
          <span id={`${id}-unit`} className="px-2.5 text-sm/tight text-ink-2">
            {unit}
          </span>
        )}
      </span>
    </FormField>
  );
}
