import type { CreditPathway } from '#lib/domain/catalog';
import { formatDate } from '#lib/format/date';
import type { Citations } from '#lib/site/citations';
import { pathwayVerdict } from '#lib/verdict/degree';
import { Fold } from '../ui/fold';
import { How } from '../ui/how';
import type { Column } from '../ui/table';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';
import { EntryVerdict } from './entry-verdict';
import { PathwayCredit } from './pathway-credit';
import { Remains } from './remains';

interface Props {
  pathway: CreditPathway;
  citations: Citations;
}

/** Who promises how much, on what terms, what remains, and of when that is. */
function Details({ pathway, citations }: Props) {
  const { conditions, note, asOf } = pathway;
  return (
    <TermList>
      <Term term="Credit">
        <PathwayCredit pathway={pathway} citations={citations} withoutBar />
      </Term>
      <Term term="Conditions">
        {conditions.length > 0 ? conditions.join('; ') : 'not found'}
        {note && <How>{note}</How>}
      </Term>
      <Term term="What remains">
        <Remains pathway={pathway} citations={citations} />
      </Term>
      <Term term="As of">{formatDate(asOf)}</Term>
    </TermList>
  );
}

/** What a pathway comes to, and the rest of what is on record of it, folded: for rows among many others. */
export const columnsInShort = (citations: Citations): readonly Column<CreditPathway>[] => [
  {
    title: 'In short',
    className: 'w-[48%]',
    cell: (pathway) => (
      <>
        <EntryVerdict verdict={pathwayVerdict(pathway)} pathway={pathway} />
        <Fold title="Who says it, conditions, what remains">
          <Details pathway={pathway} citations={citations} />
        </Fold>
      </>
    ),
  },
];
