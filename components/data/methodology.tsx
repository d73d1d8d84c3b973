import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

/** How a figure gets into the record and what its words mean. */
export function Methodology() {
  return (
    <TermList>
      <Term term="Where figures come from">
        A page that a reader can name. First the program, the law or official statistics; then the university; then the
        press; then a third party’s capture of a page; last a private page. A weaker source stands where we found
        nothing better, and its kind is shown. We read pages and stored copies of pages, and copy no text beyond a short
        quotation in the data.
      </Term>
      <Term term="The date">
        It is the time the source speaks for, not the day we read it. “Undated” means that the page has no date. “Last
        checked” is the day the record was last compared with its sources.
      </Term>
      <Term term="Stated, inferred, computed">
        Stated: a source says it. Inferred: no source says it, and we concluded it; the reasoning stands beside it.
        Computed: a sum or product of stated figures; the working stands beside it.
      </Term>
      <Term term="Figures that differ">
        The newer one leads. The others stay, each with its own source and date. Where one has no date, a dated listing
        of all programs leads; without one, the university’s own page.
      </Term>
      <Term term="Open or closed">
        Open: a page says so, or a listing of that day shows it. Closed: a notice says so, or we infer it because a
        complete listing no longer has it; the page says which. A closed program stays on record.
      </Term>
      <Term term="Not found">
        We looked and no source we have says it. It is never written as zero and never guessed. It may well exist: tell
        us where.
      </Term>
      <Term term="Credit">
        A share is the credit earned divided by the size of the degree when both are counted in one unit; otherwise it
        is the share the source states. We never convert one credit system into another.
      </Term>
      <Term term="Money">
        Prices stay in the currency of their source. Where a listing shows another currency for the same US price, the
        converted figure is marked as computed, with the rate.
      </Term>
    </TermList>
  );
}
