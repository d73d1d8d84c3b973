import { FactFigure } from '#components/ui/fact-figure';
import { mathematicsInWords } from '#lib/format/mathematics';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import type { ProgramProfile } from '#lib/program/profile';
import { Cites } from '../ui/cites';
import { NotFound } from '../ui/not-found';

/** The five figures a visitor asks for first, in one row. */
export function FactStrip({ profile }: { profile: ProgramProfile }) {
  const { program, hours, citations } = profile;
  const needs = program.prerequisites;
  return (
    <dl className="facts five">
      <div>
        <dt>Price</dt>
        <dd>
          <FactFigure fact={program.price} format={formatMoney} citations={citations} />
        </dd>
      </div>
      <div>
        <dt>Length</dt>
        <dd>
          <FactFigure fact={program.duration} format={formatRange} unit="months" citations={citations} />
        </dd>
      </div>
      <div>
        <dt>Each week</dt>
        <dd>
          <FactFigure fact={program.effort} format={formatRange} unit="hours" citations={citations} />
        </dd>
      </div>
      <div>
        <dt>In all</dt>
        <dd>
          <FactFigure fact={hours} format={formatRange} unit="hours" citations={citations} />
        </dd>
      </div>
      <div>
        <dt>Mathematics</dt>
        <dd>
          {needs?.mathematics ? (
            <span className="words">
              {mathematicsInWords(needs.mathematics)}
              <Cites citations={citations} sources={needs.sources} />
            </span>
          ) : (
            <NotFound lookedOn={program.lastVerified} />
          )}
        </dd>
      </div>
    </dl>
  );
}
