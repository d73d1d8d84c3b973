import type { Guide } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { How } from '../ui/how';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

/** Guides by the question a reader has. */
export function GuideList({ guides }: { guides: readonly Guide[] }) {
  return (
    <TermList>
      {guides.map((guide) => (
        <Term key={guide.slug} term={<a href={routes.guide(guide.slug)}>{guide.question}</a>}>
          {guide.answer}
          <How>{guide.title}</How>
        </Term>
      ))}
    </TermList>
  );
}
