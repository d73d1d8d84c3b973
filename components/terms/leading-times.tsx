import { formatList } from '#lib/format/list';
import { leadInWords } from '#lib/pages/clock';
import type { TermsClause } from '#lib/pages/terms';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { RuledList } from '../ui/ruled-list';

interface Props {
  clauses: readonly TermsClause[];
  citations: Citations;
}

/** Whose rule it is, and of which programs where it does not hold for all: "MIT, Supply Chain Management". */
const nameOwner = ({ by, programs }: TermsClause): string =>
  [by.title, formatList(programs.map(({ title }) => title))].filter(Boolean).join(', ');

/** The times that run out, each in a line: what ends when, and by whose rule. */
export function LeadingTimes({ clauses, citations }: Props) {
  return (
    <RuledList>
      {clauses.map((clause) => (
        <li key={`${clause.by.slug} ${clause.id}`}>
          <b>{nameOwner(clause)}:</b> {leadInWords(clause)}
          <Cites citations={citations} sources={clause.sources} />
        </li>
      ))}
    </RuledList>
  );
}
