import { fewestAtRisk } from '#lib/lasting/lasting';
import type { LastingProfile } from '#lib/pages/lasting';
import { StepCurve } from '../chart/step-curve';

/** Up the side: how many of a hundred programs. */
const up = [100, 75, 50, 25, 0].map((share) => ({ at: 100 - share, words: String(share) }));

/** The estimate as a picture; its numbers are those of the tables below it. */
export function LastingCurve({ profile }: { profile: LastingProfile }) {
  const { picture, counted } = profile;
  if (!picture) {
    return (
      <p className="max-w-measure">
        Not drawn: fewer than {fewestAtRisk} programs on record have a known launch and a known status.
      </p>
    );
  }
  const { across, lines, band, stated } = picture;
  return (
    <figure>
      <StepCurve
        label={`How many of ${counted.all} programs still stood, by years since launch. The tables below hold the numbers.`}
        across={across}
        up={up}
        lines={lines.map(({ name, d }) => ({ name, d, isDashed: name === 'early' }))}
        band={band}
        strokes={stated}
      />
      <figcaption className="max-w-measure text-sm text-ink-2">
        <p>Across: years since launch. Up the side: how many of 100 programs still stood.</p>
        {lines.length > 1 && (
          <p>Whole line: each closing as late as the record allows. Dashed line: as early as it allows.</p>
        )}
        {stated.length > 0 && <p>Strokes on the lower axis: closings that a page states.</p>}
      </figcaption>
    </figure>
  );
}
