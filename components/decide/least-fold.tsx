import type { LeastWays as Least } from '#lib/decide/least';
import { Fold } from '../ui/fold';
import { LeastWays } from './least-ways';

/** The two ways that ask for less, folded on a phone, wherever a program and a degree stand beside each other. */
export function LeastFold({ least }: { least: Least }) {
  if (least.ways.length === 0) return null;
  return (
    <div className="mt-4">
      <Fold
        title="Two ways that ask for less: nothing for now, and one course or free access"
        isOpenWhenWide
        isOffPaper
      >
        <LeastWays least={least} />
      </Fold>
    </div>
  );
}
