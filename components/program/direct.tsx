import { plural } from '#lib/format/plural';
import { nearestRuleFrom } from '#lib/list/nearest-degrees';
import type { ProgramProfile } from '#lib/pages/program';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { NearList } from '../degree/near-list';
import { RatesNote } from '../form/rates-note';
import { Fold } from '../ui/fold';
import { RecordFromForm } from '../ways/record-from-form';

/** The degrees of the field that one applies to without a program, and the way to all of them; one in the open where a page is short. */
export function Direct({ profile: { program, shape, direct, asksAt, from } }: { profile: ProgramProfile }) {
  const isBrief = shape !== 'full' && direct.length > 1;
  return (
    <>
      <p className="mb-2 max-w-measure text-sm text-ink-2 max-lg:hidden">{nearestRuleFrom(from)}</p>
      {asksAt === 'direct' && (
        <>
          <RecordFromForm path={routes.program(program.slug)} part="direct" from={from} />
          <RatesNote from={from} />
        </>
      )}
      <NearList degrees={isBrief ? direct.slice(0, 1) : direct} from={from} />
      {isBrief && (
        <Fold title={`${plural(direct.length - 1, 'more degree')} near at hand`} isOpenWhenWide isOffPaper>
          <NearList degrees={direct.slice(1)} from={from} />
        </Fold>
      )}
      <p className="mt-4 print:hidden">
        <a className="font-semibold" href={`${routes.field(program.field.slug, from)}#${partAnchor('direct')}`}>
          {`All direct alternatives in ${program.field.title}`}
        </a>
      </p>
    </>
  );
}
