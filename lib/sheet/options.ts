import { whoPays } from '#lib/calculator/for-whom';
import { routeNames, whyNotDirect } from '#lib/calculator/names';
import { reckon, sayReckoned } from '#lib/calculator/no-credit';
import { inMonths } from '#lib/calculator/own';
import type { Question } from '#lib/calculator/question';
import type { RouteId, RouteSum } from '#lib/calculator/route-sum';
import { whyNoTotal } from '#lib/calculator/sum-rows';
import { noOther, tellOther } from '#lib/calculator/tell-other';
import { tellMoney } from '#lib/calculator/verdict';
import type { CalculatorView } from '#lib/calculator/view';
import { leastWays } from '#lib/decide/least';
import { loseInShort } from '#lib/decide/losses';
import { optionsOf } from '#lib/decide/weigh';
import type { Catalog, Decision, Degree } from '#lib/domain/catalog';
import type { DecisionRemark } from '#lib/domain/decision';
import { isClosed } from '#lib/domain/status';
import { levelLabels } from '#lib/format/labels';
import { capitalize, lowerFirst } from '#lib/format/text';

type Said = Pick<DecisionRemark, 'text' | 'sources'>;

/** One thing that one can do: what it costs and takes, what one then holds, what one may lose. */
export interface SheetOption {
  readonly id: string;
  readonly title: string;
  /** Between which records. */
  readonly whose?: string | undefined;
  readonly costs: Said;
  /** How long it takes, in words; left out where no record is behind the option. */
  readonly takes?: string;
  readonly holds: Said;
  readonly lose: Said;
}

const routeOf: Readonly<Partial<Record<string, RouteId>>> = {
  program: 'program',
  'program-then-degree': 'both',
  'degree-directly': 'direct',
  'degree-elsewhere': 'other',
};

/** Whose it is; the title of the sheet names the program and the degree in full. */
function whoseOf(id: RouteId, question: Question): string {
  const { direct, other } = question;
  const degree = id === 'direct' ? direct : id === 'other' ? other : undefined;
  return degree ? `${degree.title}, ${degree.institution.short}` : routeNames(question)[id].full;
}

/** What is held after a degree of another level than a master’s, or of one that no source names. */
function levelInWords({ level }: Degree): string {
  if (level !== 'not-stated') return `${levelLabels[level]}.`;
  return 'What the university awards; whether it is a degree, and of which level, was not found.';
}

const isMaster = (degree: Degree | undefined): boolean => !degree || degree.level === 'master';

function heldAfter(id: RouteId, { holds }: Decision, { degree, direct, other }: Question): Said {
  if (id === 'program') return holds;
  const end = { both: degree, direct, other }[id];
  if (!end || isMaster(end)) return holds;
  const words = levelInWords(end);
  if (id !== 'both') return { text: words, sources: [] };
  return {
    text: `After the first part a certificate. After the second: ${lowerFirst(words)} Between them stands the admission.`,
    sources: [],
  };
}

const isOfClosed = ({ program }: Question): boolean => program !== undefined && isClosed(program);

function optionOf(route: RouteSum, view: CalculatorView, decision: Decision): SheetOption {
  const { id } = route;
  const { question } = view;
  const hasClosed = (id === 'program' || id === 'both') && isOfClosed(question);
  const money = reckon(view, route, 'total')
    ? capitalize(tellMoney(view, route))
    : capitalize(whyNoTotal(route, question));
  const time = reckon(view, route, 'months');
  const notes = [
    hasClosed && 'The program is closed to new learners.',
    whoPays(view, [route]),
    id === 'other' && tellOther(question),
  ].filter(Boolean);
  return {
    id,
    title: id === 'other' ? titleOfOther(question) : decision.title,
    whose: whoseOf(id, question),
    costs: { text: [notes.length > 0 ? `${money}.` : money, ...notes].join(' '), sources: [] },
    takes: time ? capitalize(sayReckoned(time, inMonths)) : 'Months: not found',
    holds: heldAfter(id, decision, question),
    lose: loseInShort(decision, isOfClosed(question)),
  };
}

const elsewhere = 'A degree elsewhere';

/** The other degree may be one of the same university. */
const titleOfOther = ({ degree, other }: Question): string =>
  degree && other?.institution.slug === degree.institution.slug
    ? `Another degree of ${other.institution.short}`
    : elsewhere;

/** Why no degree elsewhere is named: the visitor wants none, or our rule finds none. */
const withoutOther = (decision: Decision, { isOtherChosen }: Question): SheetOption => ({
  id: 'other',
  title: elsewhere,
  costs: {
    text: isOtherChosen ? 'You chose to compare none.' : noOther,
    sources: [],
  },
  holds: decision.holds,
  lose: loseInShort(decision, false),
});

const nothing: Said = { text: 'Nothing.', sources: [] };

/** The degree directly, where nobody comes to it without the program. */
function withoutDirect({ title }: Decision, question: Question): SheetOption[] {
  const costs = whyNotDirect(question);
  return costs
    ? [{ id: 'direct', title, whose: whoseOf('direct', question), costs, holds: nothing, lose: nothing }]
    : [];
}

/** Every option of a question in the order of `/decide`, from the least to the most. */
export function sheetOptions(catalog: Catalog, view: CalculatorView, routes: readonly RouteSum[]): SheetOption[] {
  const { question } = view;
  const { ways } = leastWays(catalog, question.program);
  return optionsOf(catalog).flatMap((decision): SheetOption[] => {
    const { slug } = decision;
    const way = ways.find((one) => one.slug === slug);
    if (way) {
      return [
        {
          id: slug,
          title: way.title,
          costs: way.costs,
          holds: way.holds,
          lose: loseInShort(way, isOfClosed(question)),
        },
      ];
    }
    const route = routes.find(({ id }) => id === routeOf[slug]);
    if (route) return [optionOf(route, view, decision)];
    if (slug === 'degree-elsewhere') return [withoutOther(decision, question)];
    return slug === 'degree-directly' ? withoutDirect(decision, question) : [];
  });
}
