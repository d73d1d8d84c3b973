import type { CreditShare } from '#lib/domain/credit';

/** Beyond this many units a tick for each would be a grey block. */
const mostTicks = 48;

/** Ticks at whole units, thinned to at most `mostTicks`, between `from` and `to` (both excluded). */
function ticks(from: number, to: number, step: number): string {
  const marks: string[] = [];
  for (let at = Math.floor(from / step) * step + step; at < to - 1e-9; at += step) marks.push(`M${round(at)} 0V1`);
  return marks.join('');
}

/** Stripes across the whole height, in parts of the degree: a third of each step is drawn. */
const dashes = (whole: number): string => `${round(whole / 360)} ${round(whole / 180)}`;

const round = (value: number): number => Math.round(value * 1000) / 1000;

const outlines = {
  line: 'mt-1 mb-1.5 block h-3.5 w-full border',
  strip: 'mb-2 block h-7 w-full border',
};

interface Props {
  share: CreditShare | undefined;
  /** In a line of a list, or across the page, where every unit has its tick. */
  size?: keyof typeof outlines;
  /** No university says so: striped in gray within a dashed outline. */
  isWeak?: boolean | undefined;
}

/**
 * The whole degree as an outline, the part a program earns filled. "About" has a hatched end, "at most" is hatched
 * throughout, what no university says is gray and dashed, and a share that was not found leaves an empty bar. The words
 * beside it carry the meaning.
 */
export function CreditBar({ share, size = 'line', isWeak = false }: Props) {
  const outline = outlines[size];
  if (!share) return <svg className={`${outline} border-dashed border-control`} aria-hidden="true" />;
  const whole = share.credit?.of ?? 1 / share.fraction;
  const earned = whole * share.fraction;
  const unit = size === 'strip' ? 1 : Math.max(1, Math.round(whole / 12));
  const step = share.credit ? Math.max(unit, Math.ceil(whole / mostTicks)) : 1;
  const filled = isWeak ? 0 : share.is === 'exact' ? earned : share.is === 'about' ? earned * 0.88 : 0;
  const hatchTo = share.is === 'about' ? earned * 1.12 : earned;
  const line = (color: string, d: string) => <path className={color} d={d} vectorEffect="non-scaling-stroke" />;
  return (
    <svg
      className={`${outline} ${isWeak ? 'border-dashed border-control' : 'border-ink'}`}
      viewBox={`0 0 ${round(whole)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {filled > 0 && <rect className="bar-earned" width={round(filled)} height="1" />}
      {filled > 0 && line('stroke-tick', ticks(0, filled, step))}
      {hatchTo > filled && (
        <path
          className={isWeak ? 'bar-weak' : 'bar-hatch'}
          d={`M${round(filled)} .5H${round(hatchTo)}`}
          strokeDasharray={dashes(whole)}
        />
      )}
      {line('stroke-rule', ticks(hatchTo, whole, step))}
      {share.is !== 'about' && line('stroke-ink', `M${round(earned)} 0V1`)}
    </svg>
  );
}
