import type { SelfCheck as SelfCheckRecord } from '#lib/domain/catalog';
import type { Citations } from '#lib/site/citations';
import { editUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { CheckedLine } from '../layout/checked-line';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';
import { Places } from './places';
import { Questions } from './questions';

/** The self-check of one level: what it means, the questions, how to read the result, and where to learn. */
export function SelfCheck({ check, citations }: { check: SelfCheckRecord; citations: Citations }) {
  const { means, questions, reading, places, lastVerified, file } = check;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p className="max-w-measure">{means}</p>
      <Questions questions={questions} />
      <h3>How to read the result</h3>
      <TermList>
        <Term term="Four or five right">{reading.most}</Term>
        <Term term="Three right">{reading.some}</Term>
        <Term term="Two or fewer right">{reading.few}</Term>
      </TermList>
      <h3>Where to learn it</h3>
      <Places places={places} citations={citations} />
      <CheckedLine lastVerified={lastVerified} path={routes.selfCheck()} editUrl={editUrl(file)} />
    </div>
  );
}
