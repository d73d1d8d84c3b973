import type { Met } from '#lib/match/rules';

/** A tick for an answer that is met, a broken circle for one that may be; with the word for those who see neither. */
export function MetMark({ met }: { met: Met }) {
  return (
    <>
      <svg
        className="mr-1.5 inline-block size-3 fill-none stroke-current stroke-2 align-baseline"
        viewBox="0 0 16 16"
        aria-hidden="true"
      >
        {met === 'yes' ? <path d="M2 8.5 6.5 13 14 3.5" /> : <circle cx="8" cy="8" r="6" strokeDasharray="2.6 2.1" />}
      </svg>
      <span className="sr-only">{met === 'yes' ? 'Met: ' : 'Not known: '}</span>
    </>
  );
}
