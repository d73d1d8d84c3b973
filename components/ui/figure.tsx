import type { ReactNode } from 'react';
import { How } from './how';

const sizes = {
  /** In tables and lists. */
  sm: 'text-[1.375rem] whitespace-nowrap',
  /** In tables that set two to four things side by side; the unit may stand on the next line. */
  md: 'text-[1.375rem] md:text-[1.75rem]',
  /** In a strip of figures. */
  lg: 'text-[1.75rem] whitespace-nowrap md:text-[1.875rem] lg:text-num',
  /** In the strip of the first page. */
  xl: 'text-[1.75rem] whitespace-nowrap md:text-[1.875rem] lg:text-num-lg',
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
      <span className={`type-display block ${sizes[size]}`}>
        {value}
        {unit ? (
          <small className="ml-1 inline-block text-sm">
            {unit}
            {cites}
          </small>
        ) : (
          cites
        )}
      </span>
      {how && <How>{how}</How>}
    </>
  );
}
