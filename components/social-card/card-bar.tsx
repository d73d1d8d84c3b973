import type { CreditShare } from '#lib/domain/credit';
import { palette } from '#lib/site/palette';

const line = 3;
const mostTicks = 48;

/** Upright lines at every unit of credit, in pixels, where they are not too close to tell apart. */
function ticks(from: number, to: number, whole: number, width: number): string {
  const step = Math.ceil(whole / mostTicks);
  const marks: string[] = [];
  for (let at = Math.floor(from / step) * step + step; at < to - 1e-9; at += step) {
    marks.push(`M${Math.round((at / whole) * width)} 0V100`);
  }
  return marks.join('');
}

function stripes(from: number, to: number): string {
  const marks: string[] = [];
  for (let at = from + 4; at < to; at += 10) marks.push(`M${Math.round(at)} 0V100`);
  return marks.join('');
}

interface Props {
  share: CreditShare | undefined;
  width: number;
  height: number;
  isWeak?: boolean | undefined;
}

/** The credit bar as a picture in pixels: filled is earned, striped is "about" or "at most", gray is said by no university, dashed is not found. */
export function CardBar({ share, width, height, isWeak = false }: Props) {
  const frame = { x: line / 2, y: line / 2, width: width - line, height: height - line, fill: 'none' };
  if (!share) {
    return (
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect {...frame} stroke={palette.control} strokeWidth={line} strokeDasharray="12 8" />
      </svg>
    );
  }
  const whole = share.credit?.of ?? 1 / share.fraction;
  const earned = share.fraction * width;
  const filled = isWeak ? 0 : share.is === 'exact' ? earned : share.is === 'about' ? earned * 0.88 : 0;
  const striped = share.is === 'about' ? earned * 1.12 : earned;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={ticks(0, whole, whole, width)} stroke={palette.rule} strokeWidth={2} />
      <rect width={striped} height={height} fill={palette.paper} />
      <path d={stripes(filled, striped)} stroke={isWeak ? palette.control : palette.accent} strokeWidth={4} />
      <rect width={filled} height={height} fill={palette.accent} />
      <path
        d={share.credit ? ticks(0, (filled / width) * whole, whole, width) : ''}
        stroke={palette.paper}
        strokeWidth={2}
      />
      <path d={share.is === 'about' ? '' : `M${earned} 0V100`} stroke={palette.ink} strokeWidth={line} />
      <rect {...frame} stroke={palette.ink} strokeWidth={line} />
    </svg>
  );
}
