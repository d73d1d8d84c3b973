import { addMonths } from '#lib/domain/add-months';
import type { Catalog } from '#lib/domain/catalog';
import { findKnown } from '#lib/domain/fact';
import { totalHours } from '#lib/domain/program-figures';
import type { NumberRange } from '#lib/domain/range';
import { formatDate } from '#lib/format/date';
import { formatRange } from '#lib/format/range';
import { addDays } from '#lib/plan/days';
import { type Citations, numberSources } from '#lib/site/citations';
import { type Bars, barsOf } from './bars';
import { collectFigures, longestOf, settingOf } from './collect';
import { degreeRows } from './degree-rows';
import { type Figures, type Standing, standings, valuesOf } from './figure';
import { judgedIds } from './judged';
import { type Move, movesOf } from './moves';
import { programRows } from './program-rows';
import type { Question } from './question';
import type { RouteSum, Setting } from './route-sum';
import type { Row } from './row';
import { sumRows } from './sum-rows';
import { timeRows } from './time-rows';
import { type Turn, turnsOf } from './turn';
import { usedFigures } from './used';
import { type VerdictPart, verdictOf } from './verdict';
import { workOut } from './work-out';

/** Everything a page shows of a question. */
export interface CalculatorView {
  readonly question: Question;
  readonly setting: Setting;
  readonly figures: Figures;
  readonly routes: readonly RouteSum[];
  readonly verdict: readonly VerdictPart[];
  /** How many figures the answer rests on, by how far each can be relied on. */
  readonly sure: readonly { readonly standing: Standing; readonly count: number }[];
  /** Those that are missing, by name. */
  readonly missing: readonly string[];
  readonly moves: readonly Move[];
  /** Whether there are two ways to a degree, so that their order can turn. */
  readonly canTurn: boolean;
  /** Those that turn the order, the most decisive first. */
  readonly turns: readonly Turn[];
  readonly rows: readonly Row[];
  readonly bars: readonly Bars[];
  readonly citations: Citations;
}

/** The month in which something ends that takes some months from a day on, in words. */
function endsIn(start: string, { min, max }: NumberRange): string {
  const last = (months: number): string => formatDate(addDays(addMonths(start, Math.ceil(months)), -1).slice(0, 7));
  return last(min) === last(max) ? last(max) : `${last(min)} to ${last(max)}`;
}

/** Works a question out. Everything is worked out anew from the address and the record; nothing is kept. */
export function calculate(catalog: Catalog, question: Question): CalculatorView {
  const setting = settingOf(question, longestOf(catalog.degrees));
  const figures = collectFigures(question, setting);
  const values = valuesOf(figures);
  const routes = workOut(values, setting);
  const judged = judgedIds(question);
  const canTurn = routes.filter(({ id }) => judged.includes(id)).length > 1;
  const used = usedFigures(figures, setting);
  const moves = movesOf(used, catalog, question);
  const asked = { question, figures, routes, setting, currency: setting.currencies };
  const hours = question.program && findKnown(totalHours(question.program));
  const { start } = question;
  const rows = [
    ...programRows(asked),
    ...degreeRows(asked),
    ...sumRows(asked),
    ...timeRows(asked, hours && formatRange(hours.value), (months) => start && endsIn(start, months)),
  ];
  return {
    question,
    setting,
    figures,
    routes,
    verdict: verdictOf({ question, figures, routes, setting }),
    sure: standings
      .map((standing) => ({ standing, count: used.filter((figure) => figure.standing === standing).length }))
      .filter(({ count }) => count > 0),
    missing: used.filter(({ standing }) => standing === 'missing').map(({ label }) => label),
    moves,
    canTurn,
    turns: canTurn ? turnsOf(values, moves, setting, judged) : [],
    rows,
    bars: barsOf(asked, values),
    citations: numberSources(rows.flatMap(({ working }) => working.flatMap(({ sources }) => sources))),
  };
}
