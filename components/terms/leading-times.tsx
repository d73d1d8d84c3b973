import { leadInWords } from '#lib/pages/clock';
import type { TermsClause } from '#lib/pages/terms';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { RuledList } from '../ui/ruled-list';

interface Props {
  clauses: readonly TermsClause[];
  citations: Citations;
}

/** The times that run out, each in a line: what ends when, and by whose rule. */
export function LeadingTimes({ clauses, citations }: Props) {
  return (
    <RuledList>
      {clauses.map((clause) => (
        <li key={`${clause.by.slug} ${clause.id}`}>
          <b>{clause.by.title}:</b> {leadInWords(clause)}
          <Cites citations={citations} sources={clause.sources} />
        </li>
      ))}
    </RuledList>
  );
}
