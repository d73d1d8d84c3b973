import type { AppliedClause } from '#lib/domain/applied-clauses';
import { describeClause } from '#lib/pages/clock';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { How } from '../ui/how';

interface Props {
  clauses: readonly AppliedClause[];
  citations: Citations;
}

/** Rules under each other, each with whose it is, its date and its sources. */
export function ClauseList({ clauses, citations }: Props) {
  return (
    <ul className="grid max-w-measure gap-2.5 text-sm">
      {clauses.map((clause) => (
        <li key={`${clause.by.slug} ${clause.id}`}>
          {clause.text}
          <Cites citations={citations} sources={clause.sources} />
          <How>{describeClause(clause)}</How>
        </li>
      ))}
    </ul>
  );
}
