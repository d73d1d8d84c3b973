import type { WayVerdict } from '#lib/ways/verdict';
import { Verdict } from '../ui/verdict';

/** The answer of a field; nothing where no way has a total. */
export function FieldVerdict({ verdict }: { verdict: WayVerdict | undefined }) {
  if (!verdict) return null;
  return (
    <Verdict>
      <b>{verdict.lead}</b> {verdict.text}
    </Verdict>
  );
}
