import { type CreditPathway, creditShare, promisesCredit } from '#lib/domain/pathway';
import { pricePerCredit } from '#lib/domain/program-figures';
import { formatDate } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { describeProvenance } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import type { ProgramProfile } from '#lib/program/profile';
import type { Citations } from '#lib/site/citations';
import { routes } from '#lib/site/routes';
import { CreditLine } from '../credit/credit-line';
import { Cites } from '../source/cites';
import { ScrollRegion } from '../ui/scroll-region';

function Remains({ pathway, citations }: { pathway: CreditPathway; citations: Citations }) {
  const { degree, remains } = pathway;
  const left = degree.tuitionAfterProgram.state === 'known' ? degree.tuitionAfterProgram : undefined;
  const tuition = left ?? (degree.tuition.state === 'known' ? degree.tuition : undefined);
  const months = degree.duration.state === 'known' ? degree.duration : undefined;
  return (
    <>
      {remains && <span className="line">{remains}</span>}
      {tuition ? (
        <span className="line">
          {left ? 'Left to pay: ' : 'Tuition: '}
          {formatMoney(tuition.value)}
          <Cites citations={citations} sources={tuition.sources} />{' '}
          <span className="how">
            {describeProvenance(tuition)}
            {tuition.basis && `: ${tuition.basis}`}
          </span>
        </span>
      ) : (
        <span className="line nf">Tuition: not found</span>
      )}
      {months && (
        <span className="line">
          Length: {formatRange(months.value)} months
          <Cites citations={citations} sources={months.sources} />
        </span>
      )}
    </>
  );
}

function Row({ pathway, citations }: { pathway: CreditPathway; citations: Citations }) {
  const { degree, program, conditions, earns, note, working, how } = pathway;
  const perCredit = pricePerCredit(program, pathway);
  return (
    <tr>
      <th scope="row">
        {degree.title}
        <span className="how">{degree.institution.name}</span>
        <a className="beside" href={routes.compareWithDegree(program.slug, degree.slug)}>
          Compare<span className="visually-hidden"> this program with {degree.title}</span>
        </a>
      </th>
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

/** Every degree that names the program: credit, terms, what remains, and how old the promise is. */
export function PathwayLedger({ profile }: { profile: ProgramProfile }) {
  const { pathways, citations } = profile;
  const withShare = pathways.filter((pathway) => creditShare(pathway)).length;
  return (
    <>
      <ScrollRegion label="Degrees that accept the credit">
        <table className="ledger">
          <caption>
            <b>
              {plural(pathways.length, 'degree')} named,{' '}
              {withShare === 0 ? 'none with a published share' : `${withShare} with a published share`}.
            </b>{' '}
            Published shares come first. Each degree has its own admission.
          </caption>
          <thead>
            <tr>
              <th scope="col">Degree</th>
              <th scope="col" className="w">
                Credit toward it
              </th>
              <th scope="col">Conditions</th>
              <th scope="col">What remains</th>
              <th scope="col">As of</th>
            </tr>
          </thead>
          <tbody>
            {pathways.map((pathway) => (
              <Row key={pathway.degree.slug} pathway={pathway} citations={citations} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="small measure mt-s4">
        Before you count on any of these, ask the university in writing how much credit you would get today.
      </p>
    </>
  );
}
