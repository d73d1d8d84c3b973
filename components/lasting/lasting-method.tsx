import { plural } from '#lib/format/plural';
import { formatNumber } from '#lib/format/range';
import { fewestAtRisk } from '#lib/lasting/lasting';
import type { LastingProfile } from '#lib/pages/lasting';
import { RuledList } from '../ui/ruled-list';

/** How the estimate is worked out, with the counts behind every rule. */
export function LastingMethod({ profile }: { profile: LastingProfile }) {
  const { counted, until, tables } = profile;
  const { all, open, closed, stated, inferred, onceDated, seenBy } = counted;
  return (
    <RuledList>
      <li>
        {plural(all, 'program')} count, {open} of them open and {closed} closed. Each counts from its launch.
        {seenBy > 0 &&
          ` Of ${formatNumber(seenBy)} we know only a day by which it stood, and it counts from that day, so its real life is longer.`}
      </li>
      <li>
        An open program counts up to the day of its status. It says that it lasted that long at least, and nothing of
        what came after.
      </li>
      <li>
        {plural(stated, 'closing')} {stated === 1 ? 'is' : 'are'} dated by a page that says so. {formatNumber(inferred)}{' '}
        {inferred === 1 ? 'is' : 'are'} inferred: a list no longer had the program.
        {tables.length > 1 &&
          ' We work the estimate out twice. First, each closed on the day of the list by which the record dates the closing. Then, each closed on the day it was last seen. A list in between may lack the program too; its page then says so.'}
        {onceDated > 0 &&
          ` Of ${formatNumber(onceDated)} inferred ${onceDated === 1 ? 'closing' : 'closings'} the record has one date only, and it serves ${tables.length > 1 ? 'both times' : 'alone'}.`}
      </li>
      <li>
        A date of which only the year is known stands for 1 July, one of which only the month is known for the 15th.
      </li>
      <li>
        Whenever a program closed, the share falls by its part of the programs still watched at that age. This is the
        estimate of Kaplan and Meier (1958).
        {tables.length > 1 && ' The two lines are estimates and not limits: the truth may lie outside them.'}
      </li>
      {until !== undefined && (
        <li>
          The picture ends after {formatNumber(until)} years: it is drawn while at least {fewestAtRisk} programs are
          watched.
        </li>
      )}
    </RuledList>
  );
}
