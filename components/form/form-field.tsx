import type { ReactNode } from 'react';
import type { Slip } from '#lib/form/form-reader';
import { Yours } from './yours';

interface Props {
  /** The id of the control. */
  id: string;
  label: ReactNode;
  /** What the record has, or what is meant, in a line. */
  hint?: ReactNode;
  isYours?: boolean;
  slip?: Slip | undefined;
  children: ReactNode;
}

/** What a control of a form is described by: its hint, and what is wrong with the answer. */
export const describedBy = (id: string, hasHint: boolean, slip?: Slip | undefined): string | undefined =>
  [hasHint && `${id}-hint`, slip && `${id}-slip`].filter(Boolean).join(' ') || undefined;

/** A question of a form: its label, a hint, what is wrong with the answer, and the control. */
export function FormField({ id, label, hint, isYours = false, slip, children }: Props) {
  return (
    <div className={`grid content-start gap-1 ${slip ? 'border-l-4 border-ink pl-3' : ''}`}>
      <label className="text-sm/snug font-semibold" htmlFor={id}>
        {label} {isYours && <Yours />}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </p>
      )}
      {slip && (
        <p id={`${id}-slip`} className="text-sm font-semibold">
          {slip.words}
        </p>
      )}
      {children}
    </div>
  );
}
