import type { Judged } from '#lib/match/sort-programs';
import { KeptProgram } from './kept-program';

/** Programs that fit or may fit, in their order. */
export function KeptList({ kept, from }: { kept: readonly Judged[]; from: string | undefined }) {
  return (
    <ol className="border-t-2 border-ink">
      {kept.map((judged) => (
        <KeptProgram key={judged.program.slug} judged={judged} from={from} />
      ))}
    </ol>
  );
}
