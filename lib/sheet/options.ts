import { routeNames } from '#lib/calculator/names';
import type { Question } from '#lib/calculator/question';
import type { RouteId, RouteSum } from '#lib/calculator/route-sum';
import { whyNoTotal } from '#lib/calculator/sum-rows';
import { tellMoney } from '#lib/calculator/verdict';
import type { CalculatorView } from '#lib/calculator/view';
import { leastWays } from '#lib/decide/least';
import { optionsOf } from '#lib/decide/weigh';
import type { Catalog, Decision, Degree } from '#lib/domain/catalog';
import type { DecisionRemark, decisionOptions } from '#lib/domain/decision';
import { standingOf } from '#lib/domain/status';
import { levelLabels } from '#lib/format/labels';
import { formatRange } from '#lib/format/range';
import { capitalize } from '#lib/format/text';

type Said = Pick<DecisionRemark, 'text' | 'sources'>;

/** One thing that one can do: what it costs and takes, what one then holds, what may be gone. */
export interface SheetOption {
  readonly id: string;
  readonly title: string;
  /** Between which records. */
  readonly whose?: string | undefined;
  readonly costs: Said;
  /** How long it takes, in words; left out where no record is behind the option. */
  readonly takes?: string;
  readonly holds: Said;
  readonly gone: Said;
}

type Name = (typeof decisionOptions)[number];

const decisionOf: Readonly<Record<RouteId, Name>> = {
  program: 'program',
  both: 'program-then-degree',
  direct: 'degree-directly',
  other: 'degree-elsewhere',
};

/** Whose it is; the title of the sheet names the program and the degree in full. */
function whoseOf(id: RouteId, question: Question): string {
  const { direct, other } = question;
  const degree = id === 'direct' ? direct : id === 'other' ? other : undefined;
  return degree ? `${degree.title}, ${degree.institution.short}` : routeNames(question)[id].full;
}

/** What is said of a master’s degree, or of another level its name. */
const heldAs = (holds: Said, degree: Degree | undefined): Said =>
  degree && degree.level !== 'master' ? { text: `${levelLabels[degree.level]}.`, sources: [] } : holds;

function optionOf(route: RouteSum, view: CalculatorView, decision: Decision): SheetOption {
  const { id, months } = route;
  const { question } = view;
  const { program, direct, other } = question;
  const isClosed = (id === 'program' || id === 'both') && program && standingOf(program) === 'closed';
  const money = route.total ? tellMoney(view, route) : capitalize(whyNoTotal(route, question));
  return {
    id,
    title: id === 'other' ? 'A degree elsewhere' : decision.title,
    whose: whoseOf(id, question),
    costs: { text: isClosed ? `${money}. The program is closed to new learners.` : money, sources: [] },
    takes: months ? `${formatRange(months)} months` : 'Months: not found',
    holds:
      id === 'direct'
        ? heldAs(decision.holds, direct)
        : id === 'other'
          ? heldAs(decision.holds, other)
          : decision.holds,
    gone: decision.gone,
  };
}

const withoutRecord = ({ slug, title, costs, holds, gone }: Decision): SheetOption => ({
  id: slug,
  title,
  costs,
  holds,
  gone,
});

/** The options of a question from the least to the most: nothing and one course, then the routes of the calculator. */
export function sheetOptions(catalog: Catalog, view: CalculatorView, routes: readonly RouteSum[]): SheetOption[] {
  const decisions = optionsOf(catalog);
  const find = (name: Name): Decision[] => decisions.filter(({ slug }) => slug === name);
  return [
    ...leastWays(catalog).ways.map(withoutRecord),
    ...routes.flatMap((route) => find(decisionOf[route.id]).map((decision) => optionOf(route, view, decision))),
  ];
}
