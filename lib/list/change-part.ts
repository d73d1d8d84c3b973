import type { ChangedProperty } from '#lib/domain/change';
import { changedPropertyLabels } from '#lib/format/labels';
import { partAnchor } from '#lib/site/part-anchor';
import type { LoggedChange } from './changes';

type Parts = Readonly<Partial<Record<ChangedProperty, string>>>;

/** The part of a record's page on which a property stands, its older values included. */
const partOf: Readonly<Record<LoggedChange['kind'], Parts>> = {
  program: {
    price: 'cost',
    courseCount: 'about',
    courses: 'courses',
    duration: 'about',
    effort: 'about',
    assessment: 'ready',
    pathways: 'counts',
  },
  degree: {
    tuition: 'cost',
    tuitionAfterProgram: 'cost',
    tuitionPerUnit: 'cost',
    duration: 'terms',
    assessment: 'terms',
    pathways: 'accepts',
  },
};

/** Where a record says what changed. */
export interface ChangePart {
  readonly href: string;
  readonly label: string;
}

/**
 * The part of the record that holds what changed; of a change of several properties the record's own list of changes,
 * and of a status or an announced closing its page, which begins with it.
 */
export function findChangePart({ kind, path, change: { of }, isClosing }: LoggedChange): ChangePart {
  if (isClosing || of === 'status') return { href: path, label: changedPropertyLabels.status };
  const part = of && partOf[kind][of];
  return part
    ? { href: `${path}#${partAnchor(part)}`, label: changedPropertyLabels[of] }
    : { href: `${path}#${partAnchor('changes')}`, label: 'Changes' };
}
