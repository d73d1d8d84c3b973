import type { Degree } from '#lib/domain/catalog';
import { plural } from '#lib/format/plural';
import { Fold } from '../ui/fold';
import { DegreeList } from './degree-list';
import { DirectList } from './direct-list';

interface Props {
  /** Degrees linked to a program. */
  degrees: readonly Degree[];
  /** Degrees that one applies to directly. */
  direct: readonly Degree[];
}

/** Degrees of both sorts, a table for each; a sort that does not occur has none, and they are never counted together. */
export function DegreesByWay({ degrees, direct }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] lg:gap-8">
      {degrees.length > 0 && (
        <Fold title={`${plural(degrees.length, 'degree')} linked to a program`} isOpenWhenWide>
          <DegreeList
            degrees={degrees}
            label="Degrees linked to a program"
            caption={
              <>
                <b>{plural(degrees.length, 'degree')} linked to a program.</b> Credit comes after admission; the last
                column has what is known of it.
              </>
            }
          />
        </Fold>
      )}
      {direct.length > 0 && (
        <Fold title={`${plural(direct.length, 'degree')} to apply to directly`} isOpenWhenWide>
          <DirectList degrees={direct} />
        </Fold>
      )}
    </div>
  );
}
