import type { ReactNode } from 'react';
import type { CreditPathway } from '#lib/domain/catalog';
import { creditShare, promisesCredit } from '#lib/domain/credit-share';
import { pricePerCredit } from '#lib/domain/program-figures';
import { formatDate } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import type { Citations } from '#lib/site/citations';
import { routes } from '#lib/site/routes';
import { Cites } from '../ui/cites';
import { ScrollRegion } from '../ui/scroll-region';
import { StatusMark } from '../ui/status-mark';
import { CreditLine } from './credit-line';
import { Remains } from './remains';

/** Which ends of a pathway a row names; the other stands in the title of the page. */
type Ends = 'degree' | 'program' | 'both';

interface Props {
  pathways: readonly CreditPathway[];
  ends: Ends;
  citations: Citations;
  caption: ReactNode;
  label: string;
}

function DegreeEnd({ pathway: { degree } }: { pathway: CreditPathway }) {
  return (
    <>
      <a href={routes.degree(degree.slug)}>{degree.title}</a>
      <span className="how">{degree.institution.name}</span>
    </>
  );
}

function ProgramEnd({ pathway: { program } }: { pathway: CreditPathway }) {
  const [language] = program.languages;
  return (
    <>
      <a href={routes.program(program.slug)} lang={language === 'en' ? undefined : language}>
        {program.title}
      </a>
      <span className="how">{program.institution.name}</span>
      <StatusMark status={program.status} />
    </>
  );
}

function CompareLink({ pathway: { program, degree } }: { pathway: CreditPathway }) {
  return (
    <a className="beside" href={routes.compareWithDegree(program.slug, degree.slug)}>
      Compare
      <span className="visually-hidden">
        {' '}
        {program.title} with {degree.title}
      </span>
    </a>
  );
}

function Row({ pathway, ends, citations }: { pathway: CreditPathway; ends: Ends; citations: Citations }) {
  const { program, conditions, earns, note, working, how } = pathway;
  const perCredit = pricePerCredit(program, pathway);
  return (
    <tr>
      <th scope="row">
        {ends === 'degree' ? <DegreeEnd pathway={pathway} /> : <ProgramEnd pathway={pathway} />}
        {ends !== 'both' && <CompareLink pathway={pathway} />}
      </th>
      {ends === 'both' && (
        <td data-l="Toward">
          <DegreeEnd pathway={pathway} />
          <CompareLink pathway={pathway} />
        </td>
      )}
      <td data-l="Credit">
        <CreditLine share={creditShare(pathway)} entryOnly={!promisesCredit(pathway)}>
          <Cites citations={citations} sources={pathway.sources} />
        </CreditLine>
        {perCredit && pathway.credit && (
          <span className="how">
            {`${formatMoney(perCredit)} of program price for each of the ${pathway.credit.unit}, computed`}
          </span>
        )}
        {earns && <span className="how">{earns}</span>}
        {how !== 'stated' && <span className="how">{`${how}: ${working}`}</span>}
      </td>
      <td data-l="Conditions">
        {conditions.length > 0 ? conditions.join('; ') : <span className="nf">none published</span>}
        {note && <span className="how">{note}</span>}
      </td>
      <td data-l="Remains">
        <Remains pathway={pathway} citations={citations} />
      </td>
      <td data-l="As of">{formatDate(pathway.asOf)}</td>
    </tr>
  );
}

/** Credit pathways: who promises how much, on what terms, what remains, and how old the promise is. */
export function PathwayTable({ pathways, ends, citations, caption, label }: Props) {
  return (
    <ScrollRegion label={`Table: ${label}`}>
      <table className={ends === 'both' ? 'ledger wide' : 'ledger'}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{ends === 'degree' ? 'Degree' : 'Program'}</th>
            {ends === 'both' && <th scope="col">Toward</th>}
            <th scope="col" className="w">
              Credit
            </th>
            <th scope="col">Conditions</th>
            <th scope="col">What remains</th>
            <th scope="col">As of</th>
          </tr>
        </thead>
        <tbody>
          {pathways.map((pathway) => (
            <Row
              key={`${pathway.program.slug} ${pathway.degree.slug}`}
              pathway={pathway}
              ends={ends}
              citations={citations}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
