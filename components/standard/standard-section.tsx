import { countsInWords, type StandardRow } from '#lib/pages/standards';
import type { Citations } from '#lib/site/citations';
import { editUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { CheckedLine } from '../layout/checked-line';
import { Cites } from '../ui/cites';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { Section } from '../ui/section';
import { CriteriaTable } from './criteria-table';

/** One standard: what it is, what we read of it, how far we meet it, and every criterion in folds. */
export function StandardSection({ row, citations }: { row: StandardRow; citations: Citations }) {
  const { slug, title, about, reading, lastVerified, file } = row.standard;
  return (
    <Section id={slug} title={title} hint={about}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <p className="max-w-measure">
          <b>{countsInWords(row.counts)}.</b>
        </p>
        <p className="max-w-measure">
          {reading.text}
          <Cites citations={citations} sources={reading.sources} />
        </p>
        <FoldList>
          {row.parts.map((part) => {
            const counts = countsInWords(part.counts);
            return (
              <Fold key={part.title} title={`${part.title}: ${counts}`}>
                <CriteriaTable title={part.title} counts={counts} criteria={part.criteria} />
              </Fold>
            );
          })}
        </FoldList>
        <CheckedLine lastVerified={lastVerified} path={routes.standards()} editUrl={editUrl(file)} />
      </div>
    </Section>
  );
}
