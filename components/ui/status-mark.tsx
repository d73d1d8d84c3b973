import type { ReactNode } from 'react';
import type { Status } from '#lib/domain/status';
import { formatDate } from '#lib/format/date';
import { statusLabels } from '#lib/format/labels';

/** A program's status as a shape and words: "Open, stated 27 July 2026". `children` are its citations. */
export function StatusMark({ status, children }: { status: Status; children?: ReactNode }) {
  return (
    <span className={`status ${status.is} ${status.evidence}`}>
      <b>{statusLabels[status.is]}</b>
      {status.is === 'closing' && status.closesOn && ` on ${formatDate(status.closesOn)}`}
      {`, ${status.evidence} ${formatDate(status.asOf)}`}
      {children}
    </span>
  );
}
