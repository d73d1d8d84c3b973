import type { CreditPathway } from '#lib/domain/catalog';
import { plural } from '#lib/format/plural';
import { shareDots } from '#lib/pages/share-dots';
import { ChartRows } from '../chart/chart-rows';
import { Dots } from '../chart/dots';
import { Fold } from '../ui/fold';

/** How much of a degree programs earn beside what they cost; the rows hold every number in words. */
export function SharePicture({ pathways }: { pathways: readonly CreditPathway[] }) {
  const dots = shareDots(pathways);
  if (!dots) return null;
  return (
    <Fold title={`Price, and how much of a degree: ${plural(dots.rows.length, 'pathway')} with both`}>
      <figure className="mt-4">
        <figcaption className="mb-3 max-w-measure text-sm text-ink-2">
          <b className="block text-base text-ink">Percent of the degree by a university’s word.</b> Below its name the
          price of the program in US dollars, whose sources stand on its page. Of the other pathways the price or the
          share was not found, or no university says it.
        </figcaption>
        <ChartRows
          scale={dots.scale}
          format={(percent) => `${percent}%`}
          rows={dots.rows.map(({ title, how, words, percent }) => ({
            title,
            how,
            value: words,
            picture: <Dots scale={dots.scale} values={[percent]} />,
          }))}
        />
      </figure>
    </Fold>
  );
}
