import type { ReactNode } from 'react';
import type { Status } from '#lib/domain/status';
import { statusLabels } from '#lib/format/labels';
import { describeStatus } from '#lib/format/status';

const fills = { open: 'status-full' } as Partial<Record<Status['is'], string>>;

/** A program's status as a shape and words: "Open, stated 27 July 2026". `children` are its citations. */
export function StatusMark({ status, children }: { status: Status; children?: ReactNode }) {
  const edge = status.evidence === 'inferred' ? 'border-dotted' : '';
  return (
    <>
      <b>
        <span className={`status-dot ${edge} ${fills[status.is] ?? ''}`} />
        {statusLabels[status.is]}
      </b>
      {describeStatus(status)}
      {children}
    </>
  );
}
