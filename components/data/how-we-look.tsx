import { describeCopies } from '#lib/coverage/copies';
import { checkStandings } from '#lib/coverage/due';
import { listings } from '#lib/coverage/listings';
import type { Catalog } from '#lib/domain/catalog';
import { readingLevels } from '#lib/reading/levels';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { Section } from '../ui/section';
import { IntervalTable } from './interval-table';
import { ListingTable } from './listing-table';
import { ReadingTable } from './reading-table';

/** How often we look again, what part of all programs is on record, whose copies it rests on, and how hard the site is to read. */
export function HowWeLook({ catalog, today }: { catalog: Catalog; today: string }) {
  return (
    <>
      <Section
        id={partAnchor('again')}
        title="How often we look again"
        hint={<a href={`${routes.wanted()}#${partAnchor('due')}`}>What is overdue, and what is due next</a>}
      >
        <IntervalTable standings={checkStandings(catalog, today)} today={today} />
      </Section>
      <Section id={partAnchor('covers')} title="What part of all programs is here">
        <ListingTable listings={listings(catalog)} programs={catalog.programs.length} />
      </Section>
      <Section id={partAnchor('copies')} title="Whose copies it rests on">
        <p className="max-w-measure">{describeCopies(catalog)}</p>
      </Section>
      <Section id={partAnchor('reading')} title="How hard it is to read">
        <ReadingTable levels={readingLevels(catalog)} />
      </Section>
    </>
  );
}
