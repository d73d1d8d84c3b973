import { type Claim, type Verdict, verdicts } from '#lib/domain/guide';
import { verdictLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { Fold } from '../ui/fold';
import { Table } from '../ui/table';
import './claim-table.css';

/** A choice that needs no script: the style sheet hides the rows of the other verdicts. */
function VerdictChoice({ verdict, count }: { verdict?: Verdict; count: number }) {
  return (
    <label className="flex min-h-8 items-center gap-1.5 text-sm">
      <input type="radio" name="verdict" id={`verdict-${verdict ?? 'all'}`} defaultChecked={verdict === undefined} />
      {verdict ? verdictLabels[verdict] : 'All'} <span className="text-ink-2">{count}</span>
    </label>
  );
}

/** Claims of common advice, what we found and what to say instead; a visitor can keep one verdict. */
export function ClaimTable({ claims, citations }: { claims: readonly Claim[]; citations: Citations }) {
  return (
    <div>
      <fieldset className="mb-4 flex flex-wrap gap-x-6 gap-y-2 border-y py-3 print:hidden">
        <legend className="float-left w-full text-sm font-semibold">Show claims that are</legend>
        <VerdictChoice count={claims.length} />
        {verdicts.map((verdict) => (
          <VerdictChoice
            key={verdict}
            verdict={verdict}
            count={claims.filter((claim) => claim.verdict === verdict).length}
          />
        ))}
      </fieldset>
      <Table
        cards
        label="Table of claims"
        caption={
          <>
            <b>{claims.length} claims, checked.</b> In our words, not in those of any article.
          </>
        }
        columns={[
          { title: 'Claim', cell: ({ claim }) => claim },
          { title: 'Verdict', cell: ({ verdict }) => <b>{verdictLabels[verdict]}</b> },
          {
            title: 'What we found',
            label: 'Found',
            cell: ({ evidence, sources }) => (
              <Fold title={`The evidence, ${plural(sources.length, 'source')}`} isOpenWhenWide>
                {evidence}
                <Cites citations={citations} sources={sources} />
              </Fold>
            ),
          },
          { title: 'Say instead', label: 'Instead', cell: ({ instead }) => instead },
        ]}
        rows={claims}
        keyOf={({ claim }) => claim}
        dataOf={({ verdict }) => ({ 'data-verdict': verdict })}
      />
    </div>
  );
}
