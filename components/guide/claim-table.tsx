import { type Claim, type Verdict, verdicts } from '#lib/domain/guide';
import { verdictLabels } from '#lib/format/labels';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../source/cites';
import { ScrollRegion } from '../ui/scroll-region';

/** A choice that needs no script: the style sheet hides the rows of the other verdicts. */
function VerdictChoice({ verdict, count }: { verdict?: Verdict; count: number }) {
  return (
    <label>
      <input type="radio" name="verdict" id={`verdict-${verdict ?? 'all'}`} defaultChecked={verdict === undefined} />
      {verdict ? verdictLabels[verdict] : 'All'} <span className="quiet">{count}</span>
    </label>
  );
}

/** Claims of common advice, what we found and what to say instead; a visitor can keep one verdict. */
export function ClaimTable({ claims, citations }: { claims: readonly Claim[]; citations: Citations }) {
  return (
    <div className="claims">
      <fieldset>
        <legend>Show claims that are</legend>
        <VerdictChoice count={claims.length} />
        {verdicts.map((verdict) => (
          <VerdictChoice
            key={verdict}
            verdict={verdict}
            count={claims.filter((claim) => claim.verdict === verdict).length}
          />
        ))}
      </fieldset>
      <ScrollRegion label="Table of claims">
        <table className="ledger list">
          <caption>
            <b>{claims.length} claims, checked.</b> In our words, not in those of any article.
          </caption>
          <thead>
            <tr>
              <th scope="col">Claim</th>
              <th scope="col">Verdict</th>
              <th scope="col">What we found</th>
              <th scope="col">Say instead</th>
            </tr>
          </thead>
          <tbody>
            {claims.map((claim) => (
              <tr key={claim.claim} data-verdict={claim.verdict}>
                <th scope="row">{claim.claim}</th>
                <td data-l="Verdict">
                  <b>{verdictLabels[claim.verdict]}</b>
                </td>
                <td data-l="Found">
                  {claim.evidence}
                  <Cites citations={citations} sources={claim.sources} />
                </td>
                <td data-l="Instead">{claim.instead}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
