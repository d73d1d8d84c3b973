import { findBest } from '#lib/domain/credit-share';
import type { Judged } from '#lib/match/sort-programs';
import { questionLabels } from '#lib/match/words';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { programVerdict } from '#lib/verdict/program';
import { EntryVerdict } from '../credit/entry-verdict';
import { FirmnessMark } from '../credit/firmness-mark';
import { ProgramLink } from '../program/program-link';
import { How } from '../ui/how';
import { MetMark } from './met-mark';

interface Props {
  judged: Judged;
  /** Where the visitor lives, if they said: the calculator goes on with it. */
  from: string | undefined;
}

/** A program that fits or may fit, with what the record says to each answer. */
export function KeptProgram({ judged: { program, reasons }, from }: Props) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-2 border-b py-4 lg:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]">
      <div>
        <h3>
          <ProgramLink program={program} className="entry-link" />
        </h3>
        <p className="text-sm text-ink-2">{program.institution.name}</p>
        <p className="flex flex-wrap gap-x-4 text-sm print:hidden">
          <a className="inline-block py-1" href={routes.calculatorFor({ program: program.slug, from })}>
            Calculator<span className="sr-only"> for {program.title}</span>
          </a>
          <a className="inline-block py-1" href={`${routes.program(program.slug)}#${partAnchor('ask')}`}>
            Ask in writing<span className="sr-only"> about {program.title}</span>
          </a>
        </p>
      </div>
      <div className="grid min-w-0 content-start gap-3">
        <EntryVerdict verdict={programVerdict(program)} pathway={findBest(program.pathways)} />
        <dl className="grid grid-cols-[minmax(0,1fr)] gap-1.5 text-sm">
          {reasons.map(({ question, met, words, remark, firmness }) => (
            <div
              key={question}
              className="grid grid-cols-[5.75rem_minmax(0,1fr)] gap-x-2.5 max-[19rem]:grid-cols-[minmax(0,1fr)]"
            >
              <dt>{questionLabels[question]}</dt>
              <dd>
                <MetMark met={met} />
                {words}
                {firmness && <FirmnessMark firmness={firmness} />}
                {remark && <How>{remark}</How>}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  );
}
