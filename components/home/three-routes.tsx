import { formatMoney } from '#lib/format/money';
import { describeProvenance } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import type { Route } from '#lib/pages/three-routes';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../source/cites';

const words: Record<Route['id'], { title: string; end: string }> = {
  program: { title: 'Stop at the MicroMasters', end: 'A credential. Not a degree, and no promise of admission.' },
  both: {
    title: 'MicroMasters, then the degree',
    end: 'The master’s, after a competitive application for the months on campus.',
  },
  degree: { title: 'The degree directly', end: 'The master’s, all of it on campus.' },
};

/** One line per route on one scale of months: solid where the program runs, outlined on campus, a gap for admission. */
function RouteLine({ route, longest }: { route: Route; longest: number }) {
  let from = 0;
  return (
    <svg className="route" viewBox={`0 0 ${longest} 1`} preserveAspectRatio="none" aria-hidden="true">
      {route.stretches.map((stretch) => {
        const start = from;
        from += stretch.months;
        return <rect key={stretch.kind} className={stretch.kind} x={start} width={stretch.months} height="1" />;
      })}
    </svg>
  );
}

/** The same degree three ways: price, months and a line to scale. */
export function ThreeRoutes({ routes, citations }: { routes: readonly Route[]; citations: Citations }) {
  const longest = Math.max(...routes.map((route) => route.stretches.reduce((sum, stretch) => sum + stretch.months, 0)));
  return (
    <figure className="routes" aria-labelledby="routes-h">
      <ol>
        {routes.map((route) => (
          <li key={route.id}>
            <h3>{words[route.id].title}</h3>
            <p className="num">
              {formatMoney(route.price.value)}
              <Cites citations={citations} sources={route.price.sources} />
              <span className="how">{describeProvenance(route.price)}</span>
            </p>
            <p className="num">
              {formatRange(route.months.value)}
              <span className="unit">months</span>
              <Cites citations={citations} sources={route.months.sources} />
              <span className="how">{describeProvenance(route.months)}</span>
            </p>
            <RouteLine route={route} longest={longest} />
            <p className="end">{words[route.id].end}</p>
          </li>
        ))}
      </ol>
      <figcaption className="xs quiet">
        Filled: the program, online. Outlined: on campus. One scale of months. Prices are program price and tuition
        only; living costs and lost pay are left out. They are old, because no newer year is known for all three.
      </figcaption>
    </figure>
  );
}
