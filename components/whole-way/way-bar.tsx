import type { Bar, Part } from '#lib/whole-way/picture';
import { degreeLook, gatePost, type Look, maybeLook, openLine } from './way-looks';

const top = '0.45em';
const middle = '1.25em';
const bottom = '2.05em';
const height = '1.6em';

function PartShape({ part: { kind, from, to, label }, look }: { part: Part; look: Look }) {
  const { box, stripes } = look;
  return (
    <g data-part={kind}>
      <rect className={box} x={`${from}%`} y={top} width={`${Math.round((to - from) * 100) / 100}%`} height={height} />
      {stripes && (
        <line
          className={stripes.className}
          x1={`${from}%`}
          x2={`${to}%`}
          y1={middle}
          y2={middle}
          strokeWidth={height}
          strokeDasharray={stripes.dashes}
        />
      )}
      {label && (
        <text
          className={`${look.label} max-[14rem]:hidden`}
          x={`${(from + to) / 2}%`}
          y={middle}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {label}
        </text>
      )}
    </g>
  );
}

/** What nobody knows the length of: dashed, open, torn at its end. */
function Open({ from, hasWords }: { from: number; hasWords: boolean }) {
  const torn = 'M-8 0l5 8.5l-6 7.5l5 9';
  return (
    <g data-part="open">
      <line className={openLine} x1={`${from}%`} x2="100%" y1={top} y2={top} />
      <line className={openLine} x1={`${from}%`} x2="100%" y1={bottom} y2={bottom} />
      <svg
        className="overflow-visible"
        x="100%"
        y="0.25em"
        width="0.8em"
        height="2em"
        viewBox="0 0 10 25"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="fill-paper forced-colors:fill-[Canvas]" d={`${torn}H4V0z`} />
        <path className="fill-none stroke-control forced-colors:stroke-[color:CanvasText]" d={torn} />
      </svg>
      {hasWords && (
        <text
          className="fill-ink-2 max-[14rem]:hidden forced-colors:fill-[CanvasText]"
          x={`${(from + 100) / 2}%`}
          y={middle}
          textAnchor="middle"
          dominantBaseline="central"
        >
          not found
        </text>
      )}
    </g>
  );
}

/** Two posts: at the start of a bar they stand inside it, else about their place. */
function Gate({ at, isKnown }: { at: number; isKnown: boolean }) {
  const shift = at === 0 ? 4 : 0;
  const x = `${at}%`;
  return (
    <g data-part="gate">
      <line
        className="stroke-paper [stroke-width:9] forced-colors:stroke-[color:Canvas]"
        x1={x}
        x2={x}
        y1="0.1em"
        y2="2.4em"
        transform={`translate(${shift} 0)`}
      />
      {[shift - 3, shift + 3].map((offset) => (
        <line
          key={offset}
          className={gatePost(isKnown)}
          x1={x}
          x2={x}
          y1="0"
          y2="2.5em"
          transform={`translate(${offset} 0)`}
        />
      ))}
    </g>
  );
}

/** One way, drawn to scale where its months are known. The words beside it say the same. */
export function WayBar({ bar, program }: { bar: Bar; program: Look }) {
  const { parts, gateAt, isGateKnown, openFrom } = bar;
  const looks = { program, degree: degreeLook, maybe: maybeLook };
  return (
    <svg className="block h-[2.5em] w-full overflow-visible text-xs" aria-hidden="true">
      {openFrom !== undefined && <Open from={openFrom} hasWords={gateAt <= openFrom} />}
      {parts.map((part) => (
        <PartShape key={part.from} part={part} look={looks[part.kind]} />
      ))}
      <Gate at={gateAt} isKnown={isGateKnown} />
    </svg>
  );
}
