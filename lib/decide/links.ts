import { answersToSearch } from '#lib/match/answers';
import { routes } from '#lib/site/routes';
import type { Answers } from './answers';

/** From this weight on, that a degree is certain counts as a wish for credit. */
const wishesDegree = 3;

/** Whether the answers ask that a program counts toward a degree. */
const asksForCredit = ({ facts, weights }: Answers): boolean =>
  facts.work === 'yes' || facts.enough === 'no' || (weights.certain ?? 0) >= wishesDegree;

/** The match with what was answered here. */
export function matchWith(answers: Answers): string {
  const { facts, field, budget, hours } = answers;
  const mathematics = facts.mathematics === 'no' ? 'none' : undefined;
  return routes.match(answersToSearch({ field, degree: asksForCredit(answers), budget, hours, mathematics }));
}

/** The calculator with what was answered here. */
export const calculatorWith = ({ hours }: Answers): string =>
  routes.calculator(hours === undefined ? '' : `?${new URLSearchParams({ hours: String(hours) })}`);

/** Pages that a field narrows. */
const listPaths: readonly string[] = [routes.programs(), routes.degrees(), routes.pathways()];

/** A next step, narrowed to the visitor’s field where it leads to a list. */
export function inFieldOf({ field }: Answers, to: string): string {
  const [path = '', search = ''] = to.split('?');
  if (!field || !listPaths.includes(path)) return to;
  return `${path}?${new URLSearchParams([...new URLSearchParams(search), ['field', field.slug]])}`;
}
