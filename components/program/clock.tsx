import { Fragment } from 'react';
import { formatDate } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import { plural } from '#lib/format/plural';
import { leadInWords } from '#lib/pages/clock';
import type { ProgramProfile } from '#lib/pages/program';
import { routes } from '#lib/site/routes';
import { ClauseList } from '../terms/clause-list';
import { Cites } from '../ui/cites';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';

/** The terms of a program: its shortest clocks in a sentence, then every rule with whose it is, its date and sources. */
export function Clock({ profile: { clock, citations } }: { profile: ProgramProfile }) {
  const { leading, setsTime, questions, notFound, lookedOn } = clock;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {leading.length > 0 && (
        <p className="max-w-measure">
          The shortest times on record:{' '}
          {leading.map((clause, index) => (
            <Fragment key={clause.kind}>
              {index > 0 && '; '}
              {leadInWords(clause)}
              <Cites citations={citations} sources={clause.sources} />
            </Fragment>
          ))}
          .
        </p>
      )}
      {!setsTime && <p>None of the rules on record sets a time limit.</p>}
      <Fold title={`All ${plural(clock.clauses.length, 'rule')}`} isOpenWhenWide isOffPaper>
        <FoldList>
          {questions.map(({ title, clauses }) => (
            <Fold key={title} title={`${title}: ${plural(clauses.length, 'rule')}`}>
              <ClauseList clauses={clauses} citations={citations} />
            </Fold>
          ))}
        </FoldList>
        <p className="mt-3 text-sm">
          <a href={routes.terms()}>The same of every platform and university</a>
        </p>
      </Fold>
      {notFound.length > 0 && (
        <p className="text-sm text-ink-2">
          {`Looked for, last on ${formatDate(lookedOn)}, and not found in any source we have: ${formatList(notFound)}.`}
        </p>
      )}
    </div>
  );
}
