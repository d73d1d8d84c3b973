import type { CreditPathway, Program } from '#lib/domain/catalog';
import { pathwaySources } from '#lib/domain/credit-share';
import { pathwaysInWords } from '#lib/format/firmness';
import { matchingInWords } from '#lib/format/matching';
import { plural } from '#lib/format/plural';
import type { ListView } from '#lib/list/browse';
import { numberSources } from '#lib/site/citations';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { PathwayTable } from '../credit/pathway-table';
import { ListCheckedLine } from '../layout/list-checked-line';
import { EmptyState } from '../list/empty-state';
import { IgnoredValues } from '../list/ignored-values';
import { MenuForm } from '../list/menu-form';
import { Pager } from '../list/pager';
import { SourceList } from '../source/source-list';
import { Fold } from '../ui/fold';
import { PageTitle } from '../ui/page-title';
import { Section } from '../ui/section';
import { SharePicture } from './share-picture';
import { WithoutPathway } from './without-pathway';

interface Props {
  view: ListView<CreditPathway>;
  /** All that match, on whichever page. */
  matching: readonly CreditPathway[];
  /** Programs for which no degree was found. */
  without: readonly Program[];
}

/** The credit-pathway ledger: filters, every row, the programs without one, and the sources. */
export function PathwayLedger({ view, matching, without }: Props) {
  const { records: pathways, count, total } = view;
  const citations = numberSources(pathways.flatMap(pathwaySources));
  return (
    <>
      <PageTitle
        title={<span role="status">{plural(count, 'credit pathway')}</span>}
        deck={
          <>
            {count === total
              ? 'Every program on record with the degree it is linked to.'
              : matchingInWords(count, total)}
            {count > 0 && ` By who says it: ${pathwaysInWords(matching)}.`} Ask the university before you count on one.
          </>
        }
      >
        <IgnoredValues ignored={view.ignored} />
      </PageTitle>
      <MenuForm view={view} />
      {pathways.length > 0 ? (
        <PathwayTable
          pathways={pathways}
          ends="both"
          citations={citations}
          label="Credit pathways"
          caption={
            <>
              <b>
                The bar is the whole degree; the filled part is what the program earns, gray where no university says
                so.
              </b>
              {view.query.sort === 'share' &&
                ' Equally firm ones stand by their share; a maximum comes after the others.'}
            </>
          }
        />
      ) : (
        <EmptyState view={view} />
      )}
      <Pager view={view} />
      <SharePicture pathways={matching} />
      {without.length > 0 && (
        <Section
          id={partAnchor('without')}
          title="No pathway found"
          hint={`${plural(without.length, 'program')}. A university may still give credit case by case; ask it.`}
        >
          <Fold title={`All ${without.length}, with what we looked at`}>
            <WithoutPathway programs={without} />
          </Fold>
        </Section>
      )}
      {citations.entries.length > 0 && (
        <Section id={partAnchor('sources')} title="Sources" hint="Numbered as in the table.">
          <Fold title={`All ${plural(citations.entries.length, 'source')}`}>
            <SourceList citations={citations} />
          </Fold>
        </Section>
      )}
      <ListCheckedLine
        records={pathways.map(({ program }) => program)}
        dataPath={routes.pathways()}
        search={view.search}
      />
    </>
  );
}
