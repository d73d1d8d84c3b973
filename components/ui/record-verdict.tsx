import type { Verdict as Sentences } from '#lib/verdict/verdict';
import { Verdict } from './verdict';

/** What a record comes to, at the head of its page: whether it counts and by whose word in bold, then what it costs. */
export function RecordVerdict({ verdict: [lead, rest] }: { verdict: Sentences }) {
  return (
    <Verdict>
      <b>{lead}</b> {rest}
    </Verdict>
  );
}
