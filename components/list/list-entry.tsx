import type { ComponentProps, ReactNode } from 'react';
import type { Question } from '#lib/answers/answer';
import { Answer } from '../ui/answer';
import { Pick } from './pick';

interface Props<R extends ComponentProps<typeof Pick>['record']> {
  /** The parameter of the side by side: `program` or `degree`. */
  name: string;
  record: R;
  /** A link to its page. */
  title: ReactNode;
  /** Whose it is, and its status if it has one. */
  about: ReactNode;
  /** Three questions that numbers answer. */
  figures: readonly Question<R, string>[];
  /** A question that words answer. */
  inWords: Question<R, string>;
  /** What it counts toward, or what counts toward it. */
  credit: ReactNode;
}

/** One record of a list; its numbers stand in the same columns as those above and below it. */
export function ListEntry<R extends ComponentProps<typeof Pick>['record']>({
  name,
  record,
  title,
  about,
  figures,
  inWords,
  credit,
}: Props<R>) {
  return (
    <div className="grid gap-x-6 gap-y-3 border-b py-4 md:grid-cols-[minmax(0,1fr)_17rem] md:items-start">
      <div>
        <h2 className="text-lg/tight">{title}</h2>
        <p className="mt-0.5 text-sm">{about}</p>
      </div>
      <dl className="grid grid-cols-2 gap-x-2.5 gap-y-2 min-[22rem]:grid-cols-[minmax(5rem,max-content)_minmax(5.75rem,max-content)_minmax(0,1fr)] md:gap-x-3 md:grid-cols-[minmax(6rem,max-content)_minmax(6.5rem,max-content)_minmax(0,1fr)] xl:grid-cols-[minmax(5.5rem,max-content)_minmax(6.25rem,max-content)_minmax(9rem,max-content)_minmax(0,1fr)]">
        {figures.map(({ label, of }) => (
          <div key={label}>
            <dt className="mb-0.5 text-xs">{label}</dt>
            <dd className="text-sm/6">
              <Answer answer={of(record)} place="list" />
            </dd>
          </div>
        ))}
        <div className="col-span-full flex items-baseline gap-2 xl:col-auto xl:block">
          <dt className="mb-0.5 text-xs">{inWords.label}</dt>
          <dd className="text-sm/snug">
            <Answer answer={inWords.of(record)} place="list" />
          </dd>
        </div>
      </dl>
      {credit}
      <Pick name={name} record={record} />
    </div>
  );
}
