import type { Catalog } from '#lib/domain/catalog';
import type { Change } from '#lib/domain/change';
import { logChanges } from '#lib/list/changes';

/** A correction with the record it belongs to. */
export interface LoggedCorrection {
  readonly change: Change;
  readonly title: string;
  readonly path: string;
}

/** Every correction of a program or a degree, newest first. */
export const corrections = (catalog: Catalog): LoggedCorrection[] =>
  logChanges(catalog)
    .filter(({ change }) => change.is === 'correction')
    .map(({ change, record, path }) => ({ change, title: `${record.title}, ${record.institution.short}`, path }))
    .sort((a, b) => b.change.on.localeCompare(a.change.on) || a.path.localeCompare(b.path));
