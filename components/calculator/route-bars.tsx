import type { Bar, Bars, Part } from '#lib/calculator/bars';
import { ScaleLine } from '../chart/scale-line';

/** The look of a part: the program is filled, the degree is outlined; from the least to the most is striped, a line every `gap` percent. */
function BarPart({ part: { kind, from, to, isRange }, gap = 1.2 }: { part: Part; gap?: number }) {
  const look = kind === 'program' ? 'bar-program' : 'bar-degree';
  if (!isRange) return <rect className={look} x={from} y="1" width={Math.max(to - from, 0.3)} height="18" />;
  const stripes = Math.max(1, Math.floor((to - from) / gap));
  const step = (to - from) / stripes;
  const lines = Array.from({ length: stripes }, (_, index) => `M${(from + step * (index + 0.5)).toFixed(2)} 1V19`).join(
    '',
  );
  return (
    <>
      <rect className="bar-most" x={from} y="1" width={to - from} height="18" />
      <path className="bar-most" d={lines} />
    </>
  );
}

function RouteBar({ bar, scale }: { bar: Bar; scale: Bars['scale'] }) {
  const { label, words, small, parts, unknownFrom } = bar;
  const end = unknownFrom === undefined ? undefined : Math.min(100, unknownFrom + 8);
  return (
    <li className="pt-3">
      <p className="mb-1 flex flex-wrap justify-between gap-x-3 text-sm/tight">
        <span>{label}</span>
        <b className="ml-auto text-right font-serif text-base/tight font-medium">
          {words} {small && <span className="font-sans text-xs font-normal text-ink-2">{small}</span>}
        </b>
      </p>
      <svg className="bar-box" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        <path className="chart-grid" d={scale.marks.map((mark) => `M${scale.at(mark)} -6V26`).join('')} />
        {parts.map((part) => (
          <BarPart key={`${part.kind} ${part.from} ${part.isRange}`} part={part} />
        ))}
        {unknownFrom !== undefined && (
          <path className="bar-unknown" d={`M${unknownFrom} 1H${end}M${unknownFrom} 19H${end}`} />
        )}
        <path className="bar-zero" d="M0 -6V26" />
      </svg>
    </li>
  );
}

const keys: readonly { readonly words: string; readonly part?: Part; readonly isUnknown?: true }[] = [
  { words: 'the program', part: { kind: 'program', from: 1, to: 99, isRange: false } },
  { words: 'the degree', part: { kind: 'degree', from: 1, to: 99, isRange: false } },
  { words: 'up to here', part: { kind: 'degree', from: 1, to: 99, isRange: true } },
  { words: 'not known, not counted', isUnknown: true },
];

/** What each route costs and how long it takes, drawn to one scale each. Its table is row by row below it. */
export function RouteBars({ bars }: { bars: readonly Bars[] }) {
  return (
    <figure className="grid gap-x-16 gap-y-8 lg:grid-cols-2">
      {bars.map(({ title, bars: rows, scale, format }) => (
        <div key={title} className="min-w-0">
          <h3 className="border-b border-ink pb-2 font-sans text-sm font-semibold">{title}</h3>
          <ol>
            {rows.map((bar) => (
              <RouteBar key={bar.id} bar={bar} scale={scale} />
            ))}
          </ol>
          <ScaleLine scale={scale} format={format} />
        </div>
      ))}
      <figcaption className="text-sm text-ink-2 lg:col-span-2">
        <p className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink">
          {keys.map(({ words, part, isUnknown }) => (
            <span key={words} className="inline-flex items-center gap-2">
              <svg
                className="h-3 w-6 flex-none overflow-visible"
                viewBox="0 0 100 20"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                {part && <BarPart part={part} gap={20} />}
                {isUnknown && <path className="bar-unknown" d="M0 1H100M0 19H100" />}
              </svg>
              {words}
            </span>
          ))}
        </p>
        <p className="max-w-measure">
          After help from others. Pay that you give up is not in it. The months follow each other without the wait for a
          session or an intake.
        </p>
      </figcaption>
    </figure>
  );
}
