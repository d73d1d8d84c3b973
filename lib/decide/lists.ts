import { routes } from '#lib/site/routes';
import type { Answers } from './answers';
import { inFieldOf } from './links';

/** The lists with the field, the budget and the hours that were given; a budget is one for a program. */
export function listsWith(answers: Answers): { text: string; to: string }[] {
  const { budget, hours } = answers;
  const bounds = Object.entries({ 'price-max': budget, 'hours-max': hours }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return [
    { text: 'Open programs', to: routes.programs(`?${new URLSearchParams([['status', 'open'], ...bounds])}`) },
    { text: 'Degrees to apply to directly', to: routes.degrees('?way=direct') },
  ].map(({ text, to }) => ({ text, to: inFieldOf(answers, to) }));
}
