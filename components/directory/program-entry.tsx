import type { Program } from '#lib/domain/catalog';
import { totalHours } from '#lib/domain/program-figures';
import { mathematicsInWords } from '#lib/format/mathematics';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import { routes } from '#lib/site/routes';
import { ProgramCredit } from '../program/program-credit';
import { FactCell } from '../ui/fact-cell';
import { StatusMark } from '../ui/status-mark';

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
        <div>
          <dt>Price</dt>
          <dd>
            <FactCell fact={program.price} format={formatMoney} />
          </dd>
        </div>
        <div>
          <dt>Length</dt>
          <dd>
            <FactCell fact={program.duration} format={formatRange} unit="months" />
          </dd>
        </div>
        <div>
          <dt>In all</dt>
          <dd>
            <FactCell fact={totalHours(program)} format={formatRange} unit="hours" />
          </dd>
        </div>
        <div className="wd">
          <dt>Mathematics</dt>
          <dd>{mathematics ? mathematicsInWords(mathematics) : <span className="nf">not found</span>}</dd>
        </div>
      </dl>
      <div className="e-credit">
        <ProgramCredit program={program} />
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
