import { closingsName, type LeastWays } from '#lib/decide/least';
import { BehindLink } from '../ui/behind-link';

/** How many of the first programs closed, how sure that is, and the records behind it. */
export function Closings({ of: { value, basis } }: { of: LeastWays['closings'] }) {
  return (
    <>
      Closed: {value} {basis}.{' '}
      <span className="print:hidden">
        <BehindLink name={closingsName} />
      </span>
    </>
  );
}
