import { clausePlace } from '#lib/correct/places';
import type { AppliedClause } from '#lib/domain/applied-clauses';
import { describeClause } from '#lib/pages/clock';
import type { Citations } from '#lib/site/citations';
import { routes } from '#lib/site/routes';
import { Cites } from '../ui/cites';
import { CorrectLink } from '../ui/correct-link';
import { How } from '../ui/how';

interface Props {
  clauses: readonly AppliedClause[];
  citations: Citations;
}

/** Where each rule can be corrected, whatever page shows it. */
const page = { path: routes.terms(), title: 'Refunds and other terms' };

/** Rules under each other, each with whose it is, its date and its sources. */
export function ClauseList({ clauses, citations }: Props) {
  return (
    <ul className="grid max-w-measure gap-2.5 text-sm">
      {clauses.map((clause) => (
        <li key={`${clause.by.slug} ${clause.id}`}>
          {clause.text}
          <Cites citations={citations} sources={clause.sources} />{' '}
          <CorrectLink page={page} of={clausePlace(clause.by, clause)} />
          <How>{describeClause(clause)}</How>
        </li>
      ))}
    </ul>
  );
}
