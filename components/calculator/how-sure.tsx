import type { Standing } from '#lib/calculator/figure';
import type { CalculatorView } from '#lib/calculator/view';
import { formatList } from '#lib/format/list';
import { plural } from '#lib/format/plural';

const words: Record<Standing, string> = {
  yours: 'yours',
  recent: 'newer than two years',
  old: 'older than two years, or undated',
  inferred: 'inferred',
  missing: 'missing',
  ours: 'our assumption',
};

const looks: Record<Standing, string> = {
  yours: 'sure-yours',
  recent: 'sure-recent',
  old: 'sure-old',
  inferred: 'sure-old',
  missing: 'sure-missing',
  ours: 'sure-ours',
};

const isBarred = (standing: Standing): boolean => standing === 'old' || standing === 'inferred';

/** One figure as a cell: filled, barred, dashed or empty. */
function SureCell({ standing, x = 0 }: { standing: Standing; x?: number }) {
  return (
    <>
      <path className={looks[standing]} d={`M${x + 0.5} .5h9v9h-9z`} />
      {isBarred(standing) && <path className="sure-old" d={`M${x + 3.5} .5v9M${x + 6.5} .5v9`} />}
    </>
  );
}

/** How far the answer can be relied on: a cell for each figure that it rests on, and the same in words. */
export function HowSure({ sure, missing }: Pick<CalculatorView, 'sure' | 'missing'>) {
  const cells = sure
    .flatMap(({ standing, count }) => Array.from({ length: count }, () => standing))
    .map((standing, index) => ({ standing, x: index * 12 }));
  return (
    <div className="grid gap-1.5 text-sm">
      <svg
        className="h-3.5 w-full max-w-80 overflow-visible"
        viewBox="0 0 320 10"
        preserveAspectRatio="xMinYMid meet"
        aria-hidden="true"
      >
        {cells.map(({ standing, x }) => (
          <SureCell key={x} standing={standing} x={x} />
        ))}
      </svg>
      <p className="flex flex-wrap gap-x-4 gap-y-0.5">
        <b>Rests on {plural(cells.length, 'figure')}</b>
        {sure.map(({ standing, count }) => (
          <span key={standing} className="inline-flex items-baseline gap-1.5">
            <svg className="size-2.5 flex-none overflow-visible" viewBox="0 0 10 10" aria-hidden="true">
              <SureCell standing={standing} />
            </svg>
            {count} {words[standing]}
          </span>
        ))}
      </p>
      {missing.length > 0 && (
        <p className="text-ink-2">Missing: {formatList(missing.map((name) => name.toLowerCase()))}.</p>
      )}
    </div>
  );
}
