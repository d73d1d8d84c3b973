import { formatDate } from '#lib/format/date';
import type { Home } from '#lib/pages/home';
import { routes } from '#lib/site/routes';
import { Cites } from '../source/cites';

/** The latest dated changes on record. */
export function ChangeLog({ home }: { home: Home }) {
  return (
    <ol className="log">
      {home.changes.map(({ program, change }) => (
        <li key={`${program.slug} ${change.on} ${change.what}`}>
          <time dateTime={change.on}>{formatDate(change.on)}</time>
          <div>
            <a href={routes.program(program.slug)}>
              <b>
                {program.title}, {program.institution.short}.
              </b>
            </a>{' '}
            {change.what}
            <Cites citations={home.citations} sources={change.sources} />
          </div>
        </li>
      ))}
    </ol>
  );
}
