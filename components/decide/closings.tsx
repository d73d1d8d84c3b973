import { closingsName, type LeastWays } from '#lib/decide/least';
import { BehindLink } from '../ui/behind-link';

/** How many of the first programs closed, with the records behind it. */
export function Closings({ of: { value, brief } }: { of: LeastWays['closings'] }) {
  return (
    <>
      Of programs, {value} {brief}, are closed.{' '}
      <span className="print:hidden">
        <BehindLink name={closingsName} />
      </span>
    </>
  );
}
