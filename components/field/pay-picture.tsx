import type { Occupation } from '#lib/domain/catalog';
import { formatShortDollars } from '#lib/format/money';
import { payDots } from '#lib/pages/pay-dots';
import { ChartRows } from '../chart/chart-rows';
import { Dots } from '../chart/dots';

/** What the work of a field pays, on one scale; the table above it holds the same numbers and their sources. */
export function PayPicture({ occupations }: { occupations: readonly Occupation[] }) {
  const dots = payDots(occupations);
  if (!dots) return null;
  return (
    <figure className="mt-8">
      <figcaption className="mb-3 text-sm text-ink-2">
        <b className="block text-base text-ink">Median pay a year, in US dollars before tax.</b> One dot is one
        occupation. The figures are those of the table above.
      </figcaption>
      <ChartRows
        scale={dots.scale}
        format={formatShortDollars}
        rows={dots.rows.map(({ title, how, words, values }) => ({
          title,
          how,
          value: words,
          picture: <Dots scale={dots.scale} values={values} />,
        }))}
      />
    </figure>
  );
}
