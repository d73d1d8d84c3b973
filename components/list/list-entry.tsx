import type { ComponentProps, ReactNode } from 'react';
import type { Answer as AnswerRecord, Question } from '#lib/answers/answer';
import { formatYear } from '#lib/format/date';
import { notFoundInWords } from '#lib/format/not-found';
import { lowerFirst } from '#lib/format/text';
import { Answer } from '../ui/answer';
import { Pick } from './pick';

interface Props<R extends ComponentProps<typeof Pick>['record']> {
  /** The parameter of the side by side: `program` or `degree`. */
  name: string;
  record: R;
  /** A link to its page. */
  title: ReactNode;
  /** Whose it is. */
  about: string;
  /** Three questions that numbers answer. */
  figures: readonly Question<R, string>[];
  /** A question that words answer. */
  inWords: Question<R, string>;
  /** What it comes to: its state, what it counts toward or what counts toward it, and its price. */
  verdict: ReactNode;
}

const isSilent = ({ state }: AnswerRecord): boolean => state === 'not-found';

/** On a phone the verdict right above has said the year of the price, whom it is for and that it may be old. */
const onPhone = (answer: AnswerRecord): string | undefined => {
  if (isSilent(answer)) return 'max-md:hidden';
  return answer.state === 'known' && answer.isPrice ? 'max-md:[&_dd>small]:hidden' : undefined;
};

/** The year of a price, which stands in small print beside it where there is room. */
function YearOnPhone({ answer }: { answer: AnswerRecord }) {
  if (answer.state !== 'known' || !answer.isPrice || answer.version) return null;
  return <span className="text-xs text-ink-2 md:hidden">, {formatYear(answer.asOf)}</span>;
}

/** One record of a list, its verdict first; on a phone one line names what was not found, on a wide screen its numbers stand in the same columns as those above and below it. */
export function ListEntry<R extends ComponentProps<typeof Pick>['record']>({
  name,
  record,
  title,
  about,
  figures,
  inWords,
  verdict,
}: Props<R>) {
  const silent = [...figures, inWords].filter(({ of }) => isSilent(of(record)));
  return (
    <div className="entry">
      <h2 className="col-span-full text-lg/tight md:col-span-1">{title}</h2>
      <p className="text-sm text-ink-2">{about}</p>
      <Pick name={name} record={record} />
      <div className="col-span-full min-w-0 md:col-span-1">{verdict}</div>
      <dl className="entry-figures">
        {figures.map(({ label, of }) => (
          <div key={label} className={onPhone(of(record))}>
            <dt>{label}</dt>
            <dd>
              <Answer answer={of(record)} place="list" />
              <YearOnPhone answer={of(record)} />
            </dd>
          </div>
        ))}
        <div className={isSilent(inWords.of(record)) ? 'entry-words max-md:hidden' : 'entry-words'}>
          <dt>{inWords.label}</dt>
          <dd>
            <Answer answer={inWords.of(record)} place="list" />
          </dd>
        </div>
      </dl>
      {silent.length > 0 && (
        <p className="col-span-full text-sm text-ink-2 md:hidden">
          {notFoundInWords(silent.map(({ label }) => lowerFirst(label)))}
        </p>
      )}
    </div>
  );
}
