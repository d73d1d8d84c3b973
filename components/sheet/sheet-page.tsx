import type { ReactNode } from 'react';
import { titleLanguage } from '#lib/format/title-language';
import type { SheetRead } from '#lib/sheet/sheet';
import { partAnchor } from '#lib/site/part-anchor';
import { RatesNote } from '../form/rates-note';
import { IgnoredValues } from '../list/ignored-values';
import { PageTitle } from '../ui/page-title';
import { Section } from '../ui/section';
import { FigureTable } from './figure-table';
import { LetterBlock } from './letter-block';
import { OptionTable } from './option-table';
import { QuestionList } from './question-list';
import './sheet.css';

const about =
  'For a partner, an employer, an adviser: the options, each figure with its year, questions on what we did not find, and for a program the letter.';

interface Props {
  read: SheetRead;
  /** The form that chooses a program and a degree. */
  children: ReactNode;
}

/** One page to take along, the same on screen and on paper; before a program or a degree is chosen, the choice. */
export function SheetPage({ read: { question, ignored, sheet }, children }: Props) {
  if (!sheet) {
    return (
      <>
        <PageTitle title="A sheet to take with you" deck={about}>
          <IgnoredValues ignored={ignored} />
        </PageTitle>
        {children}
      </>
    );
  }
  const { program, degree, pathway, from } = question;
  const { verdict, ask, address, checked, degreeName } = sheet;
  return (
    <>
      <PageTitle
        title={
          <>
            {program && <span lang={titleLanguage(program)}>{program.title}</span>}
            {program && degree && (pathway ? ', then ' : ', and ')}
            {degreeName}
          </>
        }
        {...(verdict && { verdict })}
        deck={<span className="print:hidden">Print it or save it as PDF: the paper holds what this page holds.</span>}
      >
        <IgnoredValues ignored={ignored} />
        <RatesNote from={from} />
      </PageTitle>
      <p className="max-w-measure text-sm wrap-anywhere text-ink-2">
        To talk over. Record checked {checked}. This page: {address}
      </p>
      <div className="sheet">
        <Section id={partAnchor('ways')} title="The options">
          <OptionTable sheet={sheet} />
        </Section>
        <Section id={partAnchor('figures')} title="The figures">
          <FigureTable sheet={sheet} />
        </Section>
        <Section id={partAnchor('questions')} title="What to ask">
          <QuestionList sheet={sheet} />
        </Section>
        {ask && (
          <Section id={partAnchor('ask')} title="The letter">
            <LetterBlock ask={ask} />
          </Section>
        )}
      </div>
      <div className="print:hidden">{children}</div>
    </>
  );
}
