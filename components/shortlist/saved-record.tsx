import type { ReactNode } from 'react';
import type { Answer as AnswerRecord } from '#lib/answers/answer';
import type { CreditPathway } from '#lib/domain/catalog';
import type { SavedEntry } from '#lib/pages/shortlist';
import { pathOf } from '#lib/side-by-side/selection';
import { siteUrl } from '#lib/site/config';
import type { Verdict } from '#lib/verdict/verdict';
import { EntryVerdict } from '../credit/entry-verdict';
import { Answer } from '../ui/answer';
import { EntryLinks } from './entry-links';
import { Waits } from './waits';

interface Props {
  entry: SavedEntry;
  /** A link to its page. */
  title: ReactNode;
  /** Whether it still runs, with the day. */
  status: ReactNode;
  answers: readonly { readonly label: string; readonly answer: AnswerRecord }[];
  /** What it comes to, and the pathway that this speaks of. */
  verdict: Verdict;
  best: CreditPathway | undefined;
}

/** One record of a shortlist: what it comes to, its figures, and what it waits for. */
export function SavedRecord({ entry, title, status, answers, verdict, best }: Props) {
  return (
    <li className="grid gap-x-6 gap-y-2 border-b py-4 first:pt-0 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
      <div className="grid min-w-0 gap-2">
        <h3>{title}</h3>
        <p className="hidden text-xs print:block">{`${siteUrl}${pathOf(entry.item)}`}</p>
        <p className="text-sm">
          <span className="text-ink-2">{entry.item.record.institution.name}</span>{' '}
          <span className="block md:ml-3 md:inline">{status}</span>
        </p>
        <EntryVerdict verdict={verdict} pathway={best} />
        <dl className="grid grid-cols-2 gap-x-4 gap-y-2 text-sm/6 [&_dt]:text-xs">
          {answers.map(({ label, answer }) => (
            <div key={label} className="min-w-0">
              <dt>{label}</dt>
              <dd>
                <Answer answer={answer} place="list" />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <Waits waits={entry.waits} />
      <EntryLinks entry={entry} />
    </li>
  );
}
