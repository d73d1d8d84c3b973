import type { Occupation } from '#lib/domain/catalog';
import { formatDate } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import type { FieldProfile } from '#lib/pages/field';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../source/cites';
import { ScrollRegion } from '../ui/scroll-region';

const whole = new Intl.NumberFormat('en-US');
const percent = new Intl.NumberFormat('en-US', { signDisplay: 'exceptZero' });

const missing = <span className="nf">not found</span>;

function Row({ occupation, citations }: { occupation: Occupation; citations: Citations }) {
  const { medianPay, growth, openings, entry, note } = occupation;
  return (
    <tr>
      <th scope="row">
        {occupation.title}
        {note && (
          <span className="how">
            {note.text}
            <Cites citations={citations} sources={note.sources} />
          </span>
        )}
      </th>
      <td data-l="Median pay">
        {medianPay.state === 'known' ? (
          <>
            <span className="tnum">{formatMoney(medianPay.value)}</span>
            <Cites citations={citations} sources={medianPay.sources} />
            <span className="how">a year, {formatDate(medianPay.asOf)}</span>
          </>
        ) : (
          missing
        )}
      </td>
      <td data-l="Growth">
        {growth.state === 'known' ? (
          <>
            {percent.format(growth.value)}%
            <Cites citations={citations} sources={growth.sources} />
            <span className="how">{formatDate(growth.asOf)}, projected</span>
          </>
        ) : (
          missing
        )}
      </td>
      <td data-l="Openings">
        {openings.state === 'known' ? (
          <>
            {whole.format(openings.value)} a year
            <Cites citations={citations} sources={openings.sources} />
            {openings.basis && <span className="how">for {openings.basis}</span>}
          </>
        ) : (
          missing
        )}
      </td>
      <td data-l="Usual way in">
        {entry ? (
          <>
            {entry.text}
            <Cites citations={citations} sources={entry.sources} />
          </>
        ) : (
          missing
        )}
      </td>
    </tr>
  );
}

/** What the work pays, how it grows and how people enter it, with the caveat before the numbers. */
export function PayTable({ profile }: { profile: FieldProfile }) {
  const { occupations, benchmark, citations } = profile;
  if (occupations.length === 0) {
    return (
      <p className="measure">
        <span className="nf">Not found:</span> {profile.field.notFound.join('; ')}.
      </p>
    );
  }
  return (
    <>
      <ScrollRegion label="Pay and growth by occupation">
        <table className="ledger list">
          <caption>
            <b>United States only, all workers of the occupation, whatever their schooling or experience.</b> It is not
            what someone with a MicroMasters credential or a new master’s earns. We chose the occupations; the figures
            are those of the Bureau of Labor Statistics.
          </caption>
          <thead>
            <tr>
              <th scope="col">Occupation</th>
              <th scope="col">Median pay</th>
              <th scope="col">Growth</th>
              <th scope="col">Openings</th>
              <th scope="col">Usual way in</th>
            </tr>
          </thead>
          <tbody>
            {occupations.map((occupation) => (
              <Row key={occupation.slug} occupation={occupation} citations={citations} />
            ))}
          </tbody>
          {benchmark && (
            <tbody>
              <Row occupation={benchmark} citations={citations} />
            </tbody>
          )}
        </table>
      </ScrollRegion>
      {profile.field.notFound.length > 0 && (
        <p className="measure small mt-s4">
          <span className="nf">Not found:</span> {profile.field.notFound.join('; ')}.
        </p>
      )}
    </>
  );
}
