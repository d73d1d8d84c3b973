import type { Term } from '#lib/domain/guide';
import { termAnchor } from '#lib/pages/link-terms';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../source/cites';

/** The glossary: each term with its meaning, and an anchor that other pages lead to. */
export function TermList({ terms, citations }: { terms: readonly Term[]; citations: Citations }) {
  return (
    <dl className="answers terms">
      {terms.map((term) => (
        <div key={term.term} id={termAnchor(term.term)}>
          <dt>{term.term}</dt>
          <dd>
            {term.definition}
            <Cites citations={citations} sources={term.sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
