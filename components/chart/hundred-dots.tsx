interface Props {
  /** How many of the 100 are filled; the rest are rings. Nothing where no figure is known. */
  filled: number | undefined;
  /** The same in words. */
  name: string;
}

const places = Array.from({ length: 100 }, (_, index) => ({
  cx: (index % 10) * 10 + 5,
  cy: Math.floor(index / 10) * 10 + 5,
}));

/** One hundred people, row by row, those who came to it filled; an empty frame where nothing is known. */
export function HundredDots({ filled, name }: Props) {
  return (
    <svg viewBox="0 0 100 100" width="160" height="160" role="img" aria-label={name} className="block shrink-0">
      {filled === undefined ? (
        <>
          <rect className="bar-unknown" x="1" y="1" width="98" height="98" />
          <text className="chart-text" x="50" y="53" textAnchor="middle">
            not found
          </text>
        </>
      ) : (
        places.map(({ cx, cy }, index) => (
          <circle
            key={`${cx} ${cy}`}
            data-part={index < filled ? 'filled' : 'ring'}
            className={index < filled ? 'chart-dot' : 'bar-zero'}
            cx={cx}
            cy={cy}
            r={index < filled ? 4 : 3.25}
          />
        ))
      )}
    </svg>
  );
}
