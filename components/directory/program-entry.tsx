import type { Fact } from '#lib/domain/fact';
import { creditShare, promisesCredit } from '#lib/domain/pathway';
import type { Program } from '#lib/domain/program';
import { bestPathway, totalHours } from '#lib/domain/program-figures';
import { mathematicsInWords } from '#lib/format/mathematics';
import { formatMoney } from '#lib/format/money';
import { describeProvenance } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import { routes } from '#lib/site/routes';
import { CreditLine } from '../credit/credit-line';
import { StatusMark } from '../ui/status-mark';

function Cell<T>({
  label,
  fact,
  format,
  unit,
}: {
  label: string;
  fact: Fact<T>;
  format: (value: T) => string;
  unit?: string;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {fact.state === 'known' ? (
          <>
            <span className="num">
              {format(fact.value)}
              {unit && <span className="unit">{unit}</span>}
            </span>
            <span className="how">{describeProvenance(fact)}</span>
          </>
        ) : (
          <span className="nf">{fact.state === 'unknown' ? 'not found' : 'does not apply'}</span>
        )}
      </dd>
    </div>
  );
}

/** Where it counts, in one line: the best published share, or the first degree that names it. */
function Counts({ program }: { program: Program }) {
  const best = bestPathway(program);
  if (!best) return <p className="e-none">No degree found that accepts its credit.</p>;
  const others = program.pathways.length - 1;
  return (
    <CreditLine share={creditShare(best)} entryOnly={!promisesCredit(best)}>
      {`: ${best.degree.title}, ${best.degree.institution.short}.`}
      {others > 0 && ` ${others} more.`}
    </CreditLine>
  );
}

/** One program in the directory; its numbers stand in the same columns as those above and below it. */
export function ProgramEntry({ program }: { program: Program }) {
  const [language] = program.languages;
  const mathematics = program.prerequisites?.mathematics;
  return (
    <li className="entry">
      <div className="e-head">
        <h2>
          <a href={routes.program(program.slug)} lang={language === 'en' ? undefined : language}>
            {program.title}
          </a>
        </h2>
        <p className="small">
          <span className="quiet">{program.institution.name}</span> <StatusMark status={program.status} />
        </p>
      </div>
      <dl className="e-facts">
        <Cell label="Price" fact={program.price} format={formatMoney} />
        <Cell label="Length" fact={program.duration} format={formatRange} unit="months" />
        <Cell label="In all" fact={totalHours(program)} format={formatRange} unit="hours" />
        <div className="wd">
          <dt>Mathematics</dt>
          <dd>{mathematics ? mathematicsInWords(mathematics) : <span className="nf">not found</span>}</dd>
        </div>
      </dl>
      <div className="e-credit">
        <Counts program={program} />
      </div>
      <label className="pick">
        <input type="checkbox" name="program" value={program.slug} />
        <span>
          Compare
          <span className="visually-hidden">
            {' '}
            {program.title}, {program.institution.name}
          </span>
        </span>
      </label>
    </li>
  );
}
