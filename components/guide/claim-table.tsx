import { type Claim, type Verdict, verdicts } from '#lib/domain/guide';
import { verdictLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { type Column, Table } from '../ui/table';

interface Props {
  claims: readonly Claim[];
  citations: Citations;
}

const columnsWith = (citations: Citations): readonly Column<Claim>[] => [
  { title: 'Claim', className: 'w-1/4', cell: ({ claim }) => claim },
  {
    title: 'What we found',
    label: 'Found',
    cell: ({ verdict, evidence, sources }) => (
      <>
        <b>{verdictLabels[verdict]}.</b> {evidence}
        <Cites citations={citations} sources={sources} />
      </>
    ),
  },
  { title: 'Say instead', label: 'Instead', className: 'w-1/4', cell: ({ instead }) => instead },
];

/** Claims of common advice under their verdict: what we found and what to say instead, in our words. */
export function ClaimTable({ claims, citations }: Props) {
  const claimsWith = (wanted: Verdict) => claims.filter(({ verdict }) => verdict === wanted);
  return (
    <FoldList>
      {verdicts.map((verdict) => {
        const found = claimsWith(verdict);
        const title = `${verdictLabels[verdict]}: ${plural(found.length, 'claim')}`;
        return (
          found.length > 0 && (
            <Fold key={verdict} id={`claims-${verdict}`} title={title} isOpen={verdict === verdicts[0]}>
              <Table
                cards
                label={title}
                caption={`${title}, in our words and not in those of any article.`}
                columns={columnsWith(citations)}
                rows={found}
                keyOf={({ claim }) => claim}
              />
            </Fold>
          )
        );
      })}
    </FoldList>
  );
}
