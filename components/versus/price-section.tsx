import { formatShortDollars } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import type { PriceStrips } from '#lib/pages/price-strips';
import { partAnchor } from '#lib/site/part-anchor';
import { ChartRows } from '../chart/chart-rows';
import { Strokes } from '../chart/strokes';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { Section } from '../ui/section';
import { PriceTable } from './price-table';

/** What a program costs beside what a degree costs, drawn on one scale, with every price in a table below it. */
export function PriceSection({ prices }: { prices: PriceStrips }) {
  const { strips, scale, all, ours, leftOut } = prices;
  return (
    <Section id={partAnchor('prices')} title="What they cost">
      <Fold title="Every price on one scale" isOpenWhenWide>
        <figure>
          <figcaption className="mb-3 text-sm text-ink-2">
            <b className="block text-base text-ink">What a program costs beside what a degree costs, in US dollars.</b>{' '}
            One stroke is one price; the ends of a range are joined. Each mark on the scale is about three times the one
            before.
          </figcaption>
          <ChartRows
            scale={scale}
            format={formatShortDollars}
            rows={strips.map((strip) => ({
              title: strip.title,
              how: strip.how,
              value: strip.words,
              picture: <Strokes scale={scale} values={strip.prices.map(({ price }) => price.value)} />,
            }))}
          />
        </figure>
      </Fold>
      <div className="mt-3">
        <FoldList>
          <Fold title="What counts, and what is left out">
            <p className="max-w-measure text-sm text-ink-2">
              Of these {all} prices {ours} are computed or inferred; the others are stated. Each record has one, the one
              that leads on its page. Left out of the rows: {plural(leftOut.priceless, 'price')} that we did not find,
              and {leftOut.notCompared} in other currencies or not for everyone.
              {leftOut.degrees.length > 0 &&
                ` Degrees left out altogether: ${leftOut.degrees.map(({ reason, count }) => `${count} ${reason}`).join('; ')}.`}
            </p>
          </Fold>
          <Fold title="The same as a table" isOffPaper>
            <PriceTable strips={strips} />
          </Fold>
        </FoldList>
      </div>
    </Section>
  );
}
