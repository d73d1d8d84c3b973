import type { ReactNode } from 'react';
import { How } from './how';

const sizes = {
  /** In tables and lists; a range may break after its dash. */
  sm: 'figure',
  /** In tables that set two to four things side by side; breaks between value, unit and citations. */
  md: 'figure md:text-[1.75rem]',
  /** In a strip of figures. */
  lg: 'figure-large lg:text-num',
  /** In the strip of the first page. */
  xl: 'figure-large lg:text-num-lg',
};

interface Props {
  value: ReactNode;
  unit?: ReactNode;
  /** The year and how we know it, on a line of its own. */
  how?: ReactNode;
  /** Its `<Cites>`. */
  cites?: ReactNode;
  size?: keyof typeof sizes;
}

/** A number as it always stands: large, its unit small beside it, below it how we know it. */
export function Figure({ value, unit, how, cites, size = 'lg' }: Props) {
  return (
    <>
      <span className={sizes[size]}>
        <span>
          {value}
          {unit && (
            <>
              {' '}
              <small className={`inline-block ${size === 'sm' ? 'text-xs' : 'text-sm'}`}>{unit}</small>
            </>
          )}
        </span>
        {cites && <wbr />}
        {cites}
      </span>
      {how && <How>{how}</How>}
    </>
  );
}
