import { formatDate } from '#lib/format/date';
import { How } from './how';

/** The words that stand where a figure would, when no source we have gives it. */
export function NotFound({ lookedOn }: { lookedOn?: string | undefined }) {
  return (
    <>
      <span className="text-ink-2">not found</span>
      {lookedOn && <How>last looked {formatDate(lookedOn)}</How>}
    </>
  );
}
