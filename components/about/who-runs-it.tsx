import { operator } from '#lib/site/operator';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

const notTold = <span className="text-ink-2">not told by whoever runs this site</span>;

/** Who runs the site, what each does and what they earn elsewhere, as far as the settings say. */
export function WhoRunsIt() {
  const { name, roles, interests } = operator;
  return (
    <TermList>
      <Term term="Run by">{name ?? notTold}</Term>
      <Term term="Who does what">{roles ?? notTold}</Term>
      <Term term="Interests">{interests ?? notTold}</Term>
    </TermList>
  );
}
