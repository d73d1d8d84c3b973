import { mathLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import type { FieldProfile } from '#lib/pages/field';
import { routes } from '#lib/site/routes';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

/** How many programs of the field need which mathematics, each with a link to them. */
export function Mathematics({ profile }: { profile: FieldProfile }) {
  const { field, mathematics, mathematicsUnknown } = profile;
  return (
    <TermList>
      {mathematics.map(({ level, programs }) => (
        <Term key={level} term={mathLabels[level]}>
          <a href={routes.programs(`?field=${field.slug}&mathematics=${level}`)}>{plural(programs, 'program')}</a>
        </Term>
      ))}
      {mathematicsUnknown > 0 && (
        <Term term="Not found in any source we have">{plural(mathematicsUnknown, 'program')}</Term>
      )}
    </TermList>
  );
}
