import type { ReactNode } from 'react';
import type { Verdict } from '#lib/verdict/verdict';
import { RecordVerdict } from './record-verdict';

interface Props {
  /** What kind of page it is, or whose. */
  kicker?: ReactNode;
  title: ReactNode;
  /** The language of the title when it is not English. */
  lang?: string | undefined;
  /** What the record of the page comes to, before all else. */
  verdict?: Verdict;
  /** What a reader must know before the rest. */
  notice?: ReactNode;
  /** The page in one or two sentences; below a verdict, what the record is. */
  deck?: ReactNode;
  /** The first thing to do, large: within the first screen of a phone. */
  action?: ReactNode;
  /** Short lines on its standing, beside the deck. */
  beside?: ReactNode;
  children?: ReactNode;
}

/** What a page begins with. */
export function PageTitle({ kicker, title, lang, verdict, notice, deck, action, beside, children }: Props) {
  return (
    <div className="pt-4 pb-6 first:pt-8 print:pt-2 print:pb-3">
      {kicker && <p className="text-sm text-ink-2">{kicker}</p>}
      <h1 lang={lang} className="mt-1 mb-3 print:mb-1.5">
        {title}
      </h1>
      <div className="title-row">
        <div className="grid content-start gap-3 print:gap-1.5">
          {verdict && <RecordVerdict verdict={verdict} />}
          {notice}
          {deck && <p className={verdict ? 'max-w-160' : 'max-w-176 md:text-lg/snug'}>{deck}</p>}
          {action}
        </div>
        {beside && (
          <div className="grid gap-1.5 text-sm max-lg:mt-4 print:mt-0 print:w-64 print:flex-none print:gap-0.5 md:border-l md:pl-4 lg:w-72 lg:flex-none">
            {beside}
          </div>
        )}
      </div>
      {children}
    </div>
  );
}
