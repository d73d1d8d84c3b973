import type { Catalog } from '#lib/domain/catalog';
import type { Change } from '#lib/domain/change';
import { routes } from '#lib/site/routes';

/** A dated change with the record it belongs to. */
export interface LoggedChange {
  readonly change: Change;
  readonly title: string;
  readonly path: string;
}

/** Every correction of a program or a degree, newest first. */
export function corrections({ programs, degrees }: Catalog): LoggedChange[] {
  const logged = [
    ...programs.map((record) => ({ record, path: routes.program(record.slug) })),
    ...degrees.map((record) => ({ record, path: routes.degree(record.slug) })),
  ].flatMap(({ record, path }) =>
    record.changes
      .filter(({ is }) => is === 'correction')
      .map((change) => ({ change, title: `${record.title}, ${record.institution.short}`, path })),
  );
  return logged.sort((a, b) => b.change.on.localeCompare(a.change.on) || a.path.localeCompare(b.path));
}
