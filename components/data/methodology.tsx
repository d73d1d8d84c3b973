/** How a figure gets into the record and what its words mean. */
export function Methodology() {
  return (
    <dl className="answers">
      <div>
        <dt>Where figures come from</dt>
        <dd>
          A page that a reader can name. First the program, the law or official statistics; then the university; then
          the press; then a third party’s capture of a page; last a private page. A weaker source stands where we found
          nothing better, and its kind is shown. We read pages and stored copies of pages, and copy no text beyond a
          short quotation in the data.
        </dd>
      </div>
      <div>
        <dt>The date</dt>
        <dd>
          It is the time the source speaks for, not the day we read it. “Undated” means that the page has no date. “Last
          checked” is the day the record was last compared with its sources.
        </dd>
      </div>
      <div>
        <dt>Stated, inferred, computed</dt>
        <dd>
          Stated: a source says it. Inferred: no source says it, and we concluded it; the reasoning stands beside it.
          Computed: a sum or product of stated figures; the working stands beside it.
        </dd>
      </div>
      <div>
        <dt>Figures that differ</dt>
        <dd>
          The newer one leads. The others stay, each with its own source and date. Where one has no date, a dated
          listing of all programs leads; without one, the university’s own page.
        </dd>
      </div>
      <div>
        <dt>Open or closed</dt>
        <dd>
          Open: a page says so, or a listing of that day shows it. Closed: a notice says so, or we infer it because a
          complete listing no longer has it; the page says which. A closed program stays on record.
        </dd>
      </div>
      <div>
        <dt>Not found</dt>
        <dd>
          We looked and no source we have says it. It is never written as zero and never guessed. It may well exist:
          tell us where.
        </dd>
      </div>
      <div>
        <dt>Credit</dt>
        <dd>
          A share is the credit earned divided by the size of the degree when both are counted in one unit; otherwise it
          is the share the source states. We never convert one credit system into another.
        </dd>
      </div>
      <div>
        <dt>Money</dt>
        <dd>
          Prices stay in the currency of their source. Where a listing shows another currency for the same US price, the
          converted figure is marked as computed, with the rate.
        </dd>
      </div>
    </dl>
  );
}
