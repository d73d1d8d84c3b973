import type { ComponentProps } from 'react';
import { pathwaysInWords } from '#lib/format/firmness';
import { plural } from '#lib/format/plural';
import { Fold } from '../ui/fold';
import { PathwayTable } from './pathway-table';

/** The firmest stands open, the rest folded. */
const inTheOpen = 1;

/** The credit pathways of one record, firmest first; those after the first folded. */
export function LeadingPathways({ pathways, label, caption, ...table }: ComponentProps<typeof PathwayTable>) {
  const others = pathways.slice(inTheOpen);
  return (
    <>
      <PathwayTable
        {...table}
        pathways={pathways.slice(0, inTheOpen)}
        label={label}
        caption={
          <>
            {others.length > 0 && 'The firmest of '}
            {caption}
          </>
        }
      />
      {others.length > 0 && (
        <div className="mt-4">
          <Fold title={`${plural(others.length, 'more pathway')}: ${pathwaysInWords(others)}`} isOpenWhenWide>
            <PathwayTable
              {...table}
              pathways={others}
              label={`${label}, the others`}
              caption={<b>The others, in the same order.</b>}
            />
          </Fold>
        </div>
      )}
    </>
  );
}
