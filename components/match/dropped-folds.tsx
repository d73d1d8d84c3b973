import type { DroppedGroup } from '#lib/match/dropped';
import type { Judged } from '#lib/match/sort-programs';
import { ProgramLink } from '../program/program-link';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { MatchRules } from './match-rules';

/** What the record says to the answers that a program fails: "12 a week at the least (2024)". */
const inWords = ({ reasons }: Judged): string =>
  reasons.map(({ words, remark }) => (remark ? `${words} (${remark})` : words)).join('; ');

/** What was dropped, by the rules that dropped it, and the rules themselves. */
export function DroppedFolds({ groups }: { groups: readonly DroppedGroup[] }) {
  return (
    <FoldList>
      {groups.map(({ rule, programs }) => (
        <Fold key={rule} title={`${rule}: ${programs.length}`}>
          <ul className="text-sm">
            {programs.map((judged) => (
              <li key={judged.program.slug} className="py-1">
                <ProgramLink program={judged.program} />, {judged.program.institution.short}: {inWords(judged)}.
              </li>
            ))}
          </ul>
        </Fold>
      ))}
      <Fold title="The rules">
        <MatchRules />
      </Fold>
    </FoldList>
  );
}
