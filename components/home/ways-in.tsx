import { boxes } from '#lib/match/answers';
import type { Home } from '#lib/pages/home';
import { routes } from '#lib/site/routes';
import { SearchForm } from '../ui/search-form';

/** One search, then the ways in: by field, by credit, by money, by question. */
export function WaysIn({ home: { fields, open, amount, credit, prices } }: { home: Home }) {
  const ways = [
    ['Pick a field', '#fields', `${fields.length} fields, ${open} open programs`],
    [
      'Must count toward a degree',
      routes.programs('?status=open&credit=amount&credit=credit'),
      `${amount + credit} where a university says so`,
    ],
    ['Set a budget', `${routes.match()}#${boxes.budget.name}`, `${prices.known} of ${open} prices are known`],
    ['Help me decide', routes.decide(), 'What speaks for and against each way'],
  ] as const;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-3 lg:row-span-2 print:hidden">
      <SearchForm label="Search everything" />
      <nav aria-label="Ways in">
        <ul className="grid grid-cols-2 gap-x-4 border-t border-ink wrap-anywhere lg:grid-cols-1">
          {ways.map(([title, href, about]) => (
            <li key={title} className="border-b py-1 md:py-1.5">
              <a className="inline-block py-1 text-sm/tight font-semibold" href={href}>
                {title}
              </a>
              <span className="block text-sm/tight text-ink-2 max-md:hidden">{about}</span>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
