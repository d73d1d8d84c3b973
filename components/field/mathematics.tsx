import { mathLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import type { FieldProfile } from '#lib/pages/field';
import { routes } from '#lib/site/routes';

/** How many programs of the field need which mathematics, each with a link to them. */
export function Mathematics({ profile }: { profile: FieldProfile }) {
  const { field, mathematics, mathematicsUnknown } = profile;
  return (
    <dl className="answers">
      {mathematics.map(({ level, programs }) => (
        <div key={level}>
          <dt>{mathLabels[level]}</dt>
          <dd>
            <a href={routes.programs(`?field=${field.slug}&mathematics=${level}`)}>{plural(programs, 'program')}</a>
          </dd>
        </div>
      ))}
      {mathematicsUnknown > 0 && (
        <div>
          <dt>Not found in any source we have</dt>
          <dd>{plural(mathematicsUnknown, 'program')}</dd>
        </div>
      )}
    </dl>
  );
}
