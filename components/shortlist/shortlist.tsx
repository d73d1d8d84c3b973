import type { ReactNode } from 'react';
import { countInWords } from '#lib/format/count';
import { formatDate } from '#lib/format/date';
import { plural } from '#lib/format/plural';
import type { ShortlistView } from '#lib/pages/shortlist';
import { partAnchor } from '#lib/site/part-anchor';
import { AnswerHead } from '../layout/answer-head';
import { SourceSection } from '../source/source-section';
import { PageTitle } from '../ui/page-title';
import { Section } from '../ui/section';
import { Verdict } from '../ui/verdict';
import { KeepIt } from './keep-it';
import { NewsLog } from './news-log';
import { NewsPanel } from './news-panel';
import { SavedList } from './saved-list';

interface Props {
  view: ShortlistView;
  ignored: ReactNode;
  /** The form that adds to it. */
  children: ReactNode;
}

/** A shortlist: whom to ask first, what is new, the records, and the address to keep. */
export function Shortlist({ view, ignored, children }: Props) {
  const { items, entries, verdict, letter, compare, news, since, citations } = view;
  return (
    <>
      <PageTitle title={`Your shortlist: ${countInWords(items.length)} saved`}>{ignored}</PageTitle>
      <AnswerHead panel={<NewsPanel view={view} />}>
        <Verdict>
          <b>{verdict.bold}</b> {verdict.rest}
        </Verdict>
        {(letter || compare) && (
          <p className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
            {letter && (
              <a className="button no-underline" href={letter}>
                The letter, ready
              </a>
            )}
            {compare && (
              <a className="inline-block py-1 text-sm" href={compare.path}>
                {compare.words}
              </a>
            )}
          </p>
        )}
      </AnswerHead>
      {(['program', 'degree'] as const).map((kind) => {
        const own = entries.filter(({ item }) => item.kind === kind);
        return (
          own.length > 0 && (
            <Section key={kind} id={partAnchor(`${kind}s`)} title={plural(own.length, kind)}>
              <SavedList entries={own} />
            </Section>
          )
        );
      })}
      {since !== undefined && news.length > 0 && (
        <Section
          id={partAnchor('news')}
          title={`Changes since ${formatDate(since)}`}
          hint="By the day of the change. What we updated or corrected in our record is no news of a program."
        >
          <NewsLog view={view} />
        </Section>
      )}
      <div className="print:hidden">
        <Section id={partAnchor('add')} title="Add or change">
          {children}
        </Section>
      </div>
      <Section id={partAnchor('keep')} title="Keep it">
        <KeepIt view={view} />
      </Section>
      <SourceSection citations={citations} />
    </>
  );
}
