import { formatDate } from '#lib/format/date';

/** The words that stand where a figure would, when no source we have gives it. */
export function NotFound({ lookedOn }: { lookedOn?: string | undefined }) {
  return (
    <>
      <span className="nf">not found</span>
      {lookedOn && <span className="how">last looked {formatDate(lookedOn)}</span>}
    </>
  );
}
