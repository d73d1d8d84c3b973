import type { ReactNode } from 'react';
import type { Answer as AnswerRecord } from '#lib/answers/answer';
import type { CreditPathway } from '#lib/domain/catalog';
import { firmnessOf } from '#lib/domain/firmness';
import type { SavedEntry } from '#lib/pages/shortlist';
import { pathOf } from '#lib/side-by-side/selection';
import { siteUrl } from '#lib/site/config';
import { FirmnessMark } from '../credit/firmness-mark';
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
  /** The firmest pathway, and the name of its other end. */
  best: CreditPathway | undefined;
  end: string | undefined;
  /** What stands where no pathway is on record. */
  withoutPathway: string;
}

/** One record of a shortlist: what it is and costs, how firm its credit is, and what it waits for. */
export function SavedRecord({ entry, title, status, answers, best, end, withoutPathway }: Props) {
  return (
    <li className="grid gap-x-6 gap-y-2 border-b py-4 first:pt-0 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
      <div className="grid min-w-0 gap-2">
        <h3>{title}</h3>
        <p className="hidden text-xs print:block">{`${siteUrl}${pathOf(entry.item)}`}</p>
        <p className="text-sm">
          <span className="text-ink-2">{entry.item.record.institution.name}</span>{' '}
          <span className="block md:ml-3 md:inline">{status}</span>
        </p>
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
        {best ? (
          <p>
            <FirmnessMark firmness={firmnessOf(best)}>: {end}</FirmnessMark>
          </p>
        ) : (
          <p className="text-xs text-ink-2">{withoutPathway}</p>
        )}
      </div>
      <Waits waits={entry.waits} />
      <EntryLinks entry={entry} />
    </li>
  );
}
