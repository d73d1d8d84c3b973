import { nearestRuleFrom } from '#lib/list/nearest-degrees';
import type { ProgramProfile } from '#lib/pages/program';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { NearList } from '../degree/near-list';
import { RatesNote } from '../form/rates-note';
import { RecordFromForm } from '../ways/record-from-form';

/** The degrees of the field that one applies to without a program, and the way to all of them. */
export function Direct({ profile: { program, direct, asksAt, from } }: { profile: ProgramProfile }) {
  return (
    <>
      <p className="mb-2 max-w-measure text-sm text-ink-2 max-lg:hidden">{nearestRuleFrom(from)}</p>
      {asksAt === 'direct' && (
        <>
          <RecordFromForm path={routes.program(program.slug)} part="direct" from={from} />
          <RatesNote from={from} />
        </>
      )}
      <NearList degrees={direct} from={from} />
      <p className="mt-4 print:hidden">
        <a className="font-semibold" href={`${routes.field(program.field.slug, from)}#${partAnchor('direct')}`}>
          {`All direct alternatives in ${program.field.title}`}
        </a>
      </p>
    </>
  );
}
