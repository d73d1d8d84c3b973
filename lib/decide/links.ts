import type { Catalog, Program } from '#lib/domain/catalog';
import { inField } from '#lib/domain/in-field';
import { isOpen } from '#lib/domain/status';
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

/** The open programs that one may choose from for the calculator; nothing where there are not several. */
export function programsWith(catalog: Pick<Catalog, 'programs'>, answers: Answers): string | undefined {
  const { field, budget } = answers;
  if (!field || openInField(catalog, answers).length < 2) return undefined;
  const pairs = { status: 'open', field: field.slug, ...(budget !== undefined && { 'price-max': String(budget) }) };
  return routes.programs(`?${new URLSearchParams(pairs)}`);
}

/** Pages that a field narrows. */
const listPaths: readonly string[] = [routes.programs(), routes.degrees(), routes.pathways()];

/** A next step, narrowed to the visitor’s field where it leads to a list. */
export function inFieldOf({ field }: Answers, to: string): string {
  const [path = '', search = ''] = to.split('?');
  if (!field || !listPaths.includes(path)) return to;
  return `${path}?${new URLSearchParams([...new URLSearchParams(search), ['field', field.slug]])}`;
}
