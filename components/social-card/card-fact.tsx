import { palette } from '#lib/site/palette';
import type { CardFact } from '#lib/social-card/card';
import { families } from '#lib/social-card/families';

const mark = { open: 'fill', closing: 'fill', closed: 'ring', unknown: 'dots' } as const;

/** The shape of a status, as on the site: a disc, a ring, a dotted ring. */
function StatusShape({ status }: { status: NonNullable<CardFact['status']> }) {
  const shape = mark[status];
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" style={{ marginRight: 14 }}>
      <circle
        cx="13"
        cy="13"
        r="10"
        fill={shape === 'fill' ? palette.ink : 'none'}
        stroke={palette.ink}
        strokeWidth="4"
        strokeDasharray={shape === 'dots' ? '4 5' : 'none'}
      />
    </svg>
  );
}

const sizeOf = ({ value, found }: CardFact): number => (value.length > 16 ? 36 : value.length > 12 || !found ? 40 : 54);

/** Label, figure with its unit, and age of one fact; words in place of a figure are quieter. */
export function CardFactCell({ fact, first }: { fact: CardFact; first: boolean }) {
  const { label, value, unit, note, found, status } = fact;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        flex: 1,
        paddingLeft: first ? 0 : 28,
        borderLeft: first ? 'none' : `2px solid ${palette.rule}`,
      }}
    >
      <div style={{ fontSize: 24, fontWeight: 600, lineHeight: 1.1 }}>{label}</div>
      <div style={{ display: 'flex', alignItems: 'center', height: 66, color: found ? palette.ink : palette.ink2 }}>
        {status && <StatusShape status={status} />}
        <div style={{ display: 'flex', alignItems: 'baseline', whiteSpace: 'nowrap' }}>
          <span
            style={{
              fontFamily: families.serif,
              fontSize: sizeOf(fact),
              letterSpacing: '-0.015em',
            }}
          >
            {value}
          </span>
          {unit && <span style={{ marginLeft: 10, fontSize: 26, color: palette.ink2 }}>{unit}</span>}
        </div>
      </div>
      <div style={{ fontSize: 24, lineHeight: 1.1, color: palette.ink2 }}>{note}</div>
    </div>
  );
}
