import type { Field } from '#lib/domain/catalog';
import { formatShortDollars } from '#lib/format/money';
import { earningsDots } from '#lib/pages/earnings-dots';
import { ChartRows } from '../chart/chart-rows';
import { PairedDots } from '../chart/paired-dots';

/** What graduates of two levels earned, on one scale; the table below it holds the same numbers and their sources. */
export function EarningsPicture({ earnings }: { earnings: NonNullable<Field['earnings']> }) {
  const dots = earningsDots(earnings);
  if (!dots) return null;
  return (
    <figure className="mb-6">
      <figcaption className="mb-3 text-sm text-ink-2">
        <b className="block text-base text-ink">Median earnings a year, in US dollars of {earnings.dollarsOf}.</b> The
        ring is the bachelor’s, the full dot the master’s: two groups of people. The table below has the same figures.
      </figcaption>
      <ChartRows
        scale={dots.scale}
        format={formatShortDollars}
        rows={dots.rows.map(({ subject, words, master, bachelor }) => ({
          title: subject,
          how: 'bachelor’s and master’s',
          value: words,
          picture: <PairedDots scale={dots.scale} before={bachelor} after={master} />,
        }))}
      />
    </figure>
  );
}
