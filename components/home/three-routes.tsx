import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import type { Home } from '#lib/pages/home';
import { type Route, savedByProgram, tellMonths, tellPrice } from '#lib/pages/three-routes';
import { routes as pages } from '#lib/site/routes';
import { Cites } from '../ui/cites';
import { Figure } from '../ui/figure';

/** One line per route on one scale of months: solid where the program runs, outlined on campus, a gap for admission. */
function RouteLine({ route, longest }: { route: Route; longest: number }) {
  let from = 0;
  return (
    <svg
      className="col-span-full h-7 w-full overflow-visible md:col-start-3 md:row-start-2 md:mt-1.5"
      viewBox={`0 0 ${longest} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {route.stretches.map((stretch) => {
        const start = from;
        from += stretch.months;
        return (
          <rect
            key={stretch.kind}
            className={`stroke-ink [vector-effect:non-scaling-stroke] ${stretch.kind === 'program' ? 'fill-accent' : 'fill-none'}`}
            x={start}
            width={stretch.months}
            height="1"
          />
        );
      })}
    </svg>
  );
}

/** The same degree three ways: price, months and a line to scale. */
export function ThreeRoutes({ home, routes }: { home: Home; routes: readonly Route[] }) {
  const { citations, example } = home;
  const saved = savedByProgram(routes);
  const longest = Math.max(...routes.map((route) => route.stretches.reduce((sum, stretch) => sum + stretch.months, 0)));
  return (
    <figure aria-labelledby="routes-h">
      <ol>
        {routes.map((route) => (
          <li
            key={route.id}
            className="grid grid-cols-1 gap-x-4 gap-y-2 border-b py-4 first:pt-0 min-[19rem]:grid-cols-2 md:grid-cols-[11.5rem_9.5rem_1fr]"
          >
            <h3 className="col-span-full">{route.title}</h3>
            <p>
              <Figure
                value={formatMoney(route.price.value)}
                how={tellPrice(route)}
                cites={<Cites citations={citations} sources={route.price.sources} />}
              />
            </p>
            <p>
              <Figure
                value={formatRange(route.months.value)}
                unit="months"
                how={tellMonths(route)}
                cites={<Cites citations={citations} sources={route.months.sources} />}
              />
            </p>
            <RouteLine route={route} longest={longest} />
          </li>
        ))}
      </ol>
      <p className="mt-3 max-w-measure text-sm">
        {saved && <b>{formatMoney(saved)} less than the degree directly, if you are let in. </b>}
        <a
          className="inline-block py-0.5 print:hidden"
          href={pages.calculatorFor({ program: example.program, degree: example.degreeAfter })}
        >
          Put in your own figures
        </a>
      </p>
      <figcaption className="mt-3 max-w-184 text-xs text-ink-2">
        The first route ends with a credential, the others with the degree. Filled: the program, online. Outlined: on
        campus. One scale of months. Prices are program price and tuition only; living costs and lost pay are left out.
        They are old, because no newer year is known for all three.
      </figcaption>
    </figure>
  );
}
