import type { Term as TermRecord } from '#lib/domain/guide';
import { termAnchor } from '#lib/domain/guide';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

/** The glossary: each term with its meaning, and an anchor that other pages lead to. */
export function Glossary({ terms, citations }: { terms: readonly TermRecord[]; citations: Citations }) {
  return (
    <TermList>
      {terms.map(({ term, definition, sources }) => (
        <Term key={term} id={termAnchor(term)} term={term}>
          {definition}
          <Cites citations={citations} sources={sources} />
        </Term>
      ))}
    </TermList>
  );
}
