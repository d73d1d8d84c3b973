import type { Piece } from '#lib/search/excerpt';

/** A text with the words marked that were found. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ at, text, isFound }) =>
    isFound ? (
      <mark key={at} className="bg-transparent font-semibold text-inherit underline">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
