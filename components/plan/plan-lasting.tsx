import type { NumberRange } from '#lib/domain/range';
import { formatRange } from '#lib/format/range';
import { routes } from '#lib/site/routes';

interface Props {
  /** Months the plan takes at its latest. */
  months: number;
  /** The share of programs that still stood so long after their launch; nothing where too few are watched. */
  share: NumberRange | undefined;
}

/** How many programs lasted as long as the plan: whether the sessions will still be there. */
export function PlanLasting({ months, share }: Props) {
  const of100 = share && formatRange({ min: Math.round(share.min * 100), max: Math.round(share.max * 100) });
  return (
    <p className="mt-3 max-w-measure">
      {of100
        ? `By the programs whose launch is known, ${of100} of 100 still stood ${months} months after it, as long as your plan takes at its latest. `
        : `Too few programs can be followed for ${months} months to say how many last so long. `}
      <a href={routes.lasting()}>How long programs last</a>
    </p>
  );
}
