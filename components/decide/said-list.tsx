import type { Said } from '#lib/decide/weigh';
import type { Decision } from '#lib/domain/catalog';
import { How } from '../ui/how';
import { RuledList } from '../ui/ruled-list';
import { Remark, type RemarkContext } from './remark';
import { RuleLink } from './rule-link';

interface Props extends RemarkContext {
  title: string;
  /** What stands there when nothing is said. */
  none?: string;
  option: Decision;
  said: readonly Said[];
}

/** What speaks on one side or decides alone, each sentence with the answer it comes from and its rule. */
export function SaidList({ title, none, option, said, figures, citations }: Props) {
  return (
    <div>
      <h4 className="mb-1 text-sm font-semibold">{title}</h4>
      {said.length === 0 ? (
        <p className="text-sm text-ink-2">{none}</p>
      ) : (
        <RuledList>
          {said.map(({ rule, because }) => (
            <li key={rule.when}>
              <Remark remark={rule} isBrief figures={figures} citations={citations} />
              <How>
                {because}. <RuleLink option={option} rule={rule} because={because} />
              </How>
            </li>
          ))}
        </RuledList>
      )}
    </div>
  );
}
