import type { Catalog } from '#lib/domain/catalog';
import { formatList } from '#lib/format/list';
import { routes } from '#lib/site/routes';
import type { Answers } from './answers';
import { type NextLink, nextLink } from './next-link';

/** What costs nothing, for a visitor whose budget is nothing. */
export const freeWith = ({ budget }: Answers): NextLink[] =>
  budget === 0 ? [{ text: 'What costs nothing: free access', to: '#one-course' }] : [];

/** The lists with the field, the budget and the hours that were given; a budget is one for a program. */
export function listsWith(catalog: Catalog, answers: Answers): NextLink[] {
  const bounds = [
    { name: 'price-max', value: answers.budget, noun: 'budget' },
    { name: 'hours-max', value: answers.hours, noun: 'hours' },
  ].filter(({ value }) => value !== undefined);
  const within = bounds.length > 0 ? ` known to fit your ${formatList(bounds.map(({ noun }) => noun))}` : '';
  const query = new URLSearchParams([['status', 'open'], ...bounds.map(({ name, value }) => [name, String(value)])]);
  return [
    { text: `Open programs${within}`, to: routes.programs(`?${query}`) },
    { text: 'Degrees to apply to directly', to: routes.degrees('?way=direct') },
  ].map((link) => nextLink(catalog, answers, link));
}
