import { plural } from '#lib/format/plural';
import type { TermsQuestion as Question } from '#lib/pages/terms';
import type { Citations } from '#lib/site/citations';
import { partAnchor } from '#lib/site/part-anchor';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { Section } from '../ui/section';
import { ClauseList } from './clause-list';

interface Props {
  question: Question;
  citations: Citations;
}

/** A question, and what each provider says to it, folded. */
export function TermsQuestion({ question: { id, title, providers }, citations }: Props) {
  return (
    <Section id={partAnchor(id)} title={title} hint={plural(providers.length, 'set of rules', 'sets of rules')}>
      <FoldList>
        {providers.map(({ slug, title: name, clauses }) => (
          <Fold key={slug} title={`${name}: ${plural(clauses.length, 'rule')}`}>
            <ClauseList clauses={clauses} citations={citations} />
          </Fold>
        ))}
      </FoldList>
    </Section>
  );
}
