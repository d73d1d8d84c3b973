import { boxes } from '#lib/match/answers';
import { routes } from '#lib/site/routes';
import { RuledList } from '../ui/ruled-list';

const ways = [
  ['Pick a field', routes.fields(), 'ways to a master’s degree, programs and pay'],
  [
    'Must count toward a degree',
    routes.programs('?status=open&credit=amount&credit=credit'),
    'where a university says so',
  ],
  ['Set a budget', `${routes.match()}#${boxes.budget.name}`, 'open programs that cost no more'],
  ['Answer four questions', routes.match(), 'which programs fit, and why'],
] as const;

/** Ways in for someone without words to search for. */
export function FourWays() {
  return (
    <RuledList>
      {ways.map(([title, href, about]) => (
        <li key={title}>
          <a href={href}>{title}</a>: {about}
        </li>
      ))}
    </RuledList>
  );
}
