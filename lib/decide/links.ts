import type { Catalog, Program } from '#lib/domain/catalog';
import { inField } from '#lib/domain/in-field';
import { isOpen } from '#lib/domain/status';
import { answersToSearch } from '#lib/match/answers';
import { routes } from '#lib/site/routes';
import type { Answers } from './answers';
import { type NextLink, nextLink } from './next-link';

/** From this weight on, that a degree is certain counts as a wish for one. */
export const wishesDegree = 3;

/** Whether the answers ask that a program counts toward a degree. */
const asksForCredit = ({ facts, weights }: Answers): boolean =>
  facts.work === 'yes' || facts.enough === 'no' || (weights.certain ?? 0) >= wishesDegree;

/** The match with what was answered here. */
export function matchWith(answers: Answers): string {
  const { facts, field, budget, hours } = answers;
  const mathematics = facts.mathematics === 'no' ? 'none' : undefined;
  return routes.match(answersToSearch({ field, degree: asksForCredit(answers), budget, hours, mathematics }));
}

/** Open programs of the visitor’s field, mainly or also; none without a field. */
const openInField = ({ programs }: Pick<Catalog, 'programs'>, { field }: Answers): Program[] =>
  field ? programs.filter((program) => isOpen(program) && inField(program, field)) : [];

/**
 * The calculator with what was answered here and what it takes: hours, and the program where the field has one open.
 * It has no question for a budget or a field.
 */
export function calculatorWith(catalog: Pick<Catalog, 'programs'>, answers: Answers): string {
  const [program, ...others] = openInField(catalog, answers);
  const pairs = Object.entries({ program: others.length === 0 ? program?.slug : undefined, hours: answers.hours });
  const params = pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return routes.calculator(params.length > 0 ? `?${new URLSearchParams(params)}` : '');
}

/** The open programs that one may choose from for the calculator; nothing without a field, or where it gets the only one. */
export function programsWith(catalog: Catalog, answers: Answers): NextLink[] {
  if (!answers.field || openInField(catalog, answers).length === 1) return [];
  const { budget } = answers;
  const within = budget === undefined ? '' : ' known to fit your budget';
  const bound = budget === undefined ? '' : `&price-max=${budget}`;
  const link = { text: `Open programs of your field${within}`, to: routes.programs(`?status=open${bound}`) };
  return [nextLink(catalog, answers, link)];
}
