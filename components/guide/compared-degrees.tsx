import type { Degree } from '#lib/domain/catalog';
import { plural } from '#lib/format/plural';
import { DegreeList } from '../degree/degree-list';
import { DirectList } from '../degree/direct-list';

interface Props {
  /** Degrees that a program counts toward. */
  degrees: readonly Degree[];
  /** Degrees that one applies to directly. */
  direct: readonly Degree[];
}

/** The degrees a guide compares, a table for each sort; a sort that does not occur has none. */
export function ComparedDegrees({ degrees, direct }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {degrees.length > 0 && (
        <DegreeList
          degrees={degrees}
          label="Degrees that a program counts toward"
          caption={
            <>
              <b>{plural(degrees.length, 'degree')} that a program counts toward.</b> Credit comes after admission; the
              last column has what is known of it.
            </>
          }
        />
      )}
      {direct.length > 0 && (
        <DirectList
          degrees={direct}
          label="Degrees to apply to directly"
          caption={
            <>
              <b>{plural(direct.length, 'degree')} to apply to directly.</b> No program on record counts toward{' '}
              {direct.length === 1 ? 'it' : 'them'}.
            </>
          }
        />
      )}
    </div>
  );
}
