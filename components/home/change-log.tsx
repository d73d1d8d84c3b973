import type { Home } from '#lib/pages/home';
import { routes } from '#lib/site/routes';
import { ChangeText } from '../layout/change-text';
import { Log } from '../ui/log';
import { LogEntry } from '../ui/log-entry';

/** The latest dated changes on record. */
export function ChangeLog({ home }: { home: Home }) {
  return (
    <>
      <Log>
        {home.changes.map(({ program, change }) => (
          <LogEntry key={`${program.slug} ${change.on} ${change.what}`} on={change.on}>
            <a className="font-semibold" href={routes.program(program.slug)}>
              {program.title}, {program.institution.short}.
            </a>{' '}
            <ChangeText change={change} citations={home.citations} />
          </LogEntry>
        ))}
      </Log>
      <p className="mt-4">
        <a className="font-semibold" href={routes.changes()}>
          All changes, by month
        </a>
      </p>
    </>
  );
}
