import { describe, expect, test } from 'vitest';
import { wholeWaySections } from '#components/whole-way/whole-way-section';
import { WholeWayStrip } from '#components/whole-way/whole-way-strip';
import { readQuestion } from '#lib/calculator/question';
import { calculate } from '#lib/calculator/view';
import { leastWays } from '#lib/decide/least';
import { findBest } from '#lib/domain/credit-share';
import { isOpen } from '#lib/domain/status';
import { numberSources } from '#lib/site/citations';
import { type WholeWay, wayFromProgram, wayToDegree } from '#lib/whole-way/whole-way';
import { marksOf, percentOf, render, rowsOf, textOf } from '../support/picture';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const open = catalog.programs.filter(isOpen);

const ways = open.flatMap((program) => {
  const way = wayFromProgram(catalog, program);
  return way ? [[program.slug, way] as const] : [];
});

/** What the calculator says for the address that the strip links to, and with a figure entered. */
function calculatorOf(way: WholeWay, own: Record<string, string> = {}) {
  const asked = Object.fromEntries(new URL(way.calculatorHref, 'https://example.org').searchParams);
  const { routes, rows } = calculate(catalog, readQuestion(catalog, { ...asked, ...own }));
  const cells = (id: string) => rows.find((row) => row.id === id)?.cells ?? {};
  return { routes, pays: cells('pays'), months: cells('months') };
}

test('every open program with a degree has a way, to the one it leads to most firmly, named before unnamed', () => {
  const wanted = open.flatMap(({ slug, pathways }) => {
    const best = findBest(pathways.filter(({ degree }) => !degree.unnamed)) ?? findBest(pathways);
    return best ? [`${slug} ${best.degree.slug}`] : [];
  });
  expect(ways.map(([slug, { degree }]) => `${slug} ${degree.slug}`)).toEqual(wanted);
});

describe.each(ways)('%s', (_, way) => {
  const page = render(<WholeWayStrip way={way} citations={numberSources(way.sources)} />);

  test('its sums are the calculator’s', () => {
    const { routes, pays, months } = calculatorOf(way);
    const none = calculatorOf(way, { credit: '0' });
    for (const { id, sum, isWithoutCredit, money, months: time } of way.ways) {
      const route = routes.find((one) => one.id === id);
      const isBound = isWithoutCredit.money && !route?.pays;
      const bound = none.routes.find((one) => one.id === id);
      expect(sum.pays).toEqual(isBound ? bound?.pays : route?.pays);
      expect(sum.months).toEqual(isWithoutCredit.months && !route?.months ? bound?.months : route?.months);
      if (sum.pays) expect(money.words).toBe(pays[id]?.words);
      if (sum.months) expect(time.words).toBe(months[id]?.words);
    }
  });

  test('what is drawn is what the table says, and nothing of unknown length is drawn', () => {
    const marks = marksOf(page.querySelector('[data-part=axis]'));
    const last = marks.at(-1) ?? { value: 0, at: 1 };
    const monthsAt = (percent: number): number => (percent * last.value) / last.at;
    const table = rowsOf(page.querySelector('table'));
    const toldOf = (step: string): number[] | undefined => {
      const words = table.find(([name]) => name === step)?.[2];
      if (!words || words === 'not found') return words ? [] : undefined;
      const [min = 0, max = min] = [...words.matchAll(/[\d.]+/g)].map(Number);
      return [min, max];
    };
    const items = [...page.querySelectorAll('figure > ul > li')];
    expect(items.length).toBe(way.ways.length);
    items.forEach((item, index) => {
      const title = textOf(item.querySelector('h3'));
      const program = toldOf(`${title}: program`) ?? [0, 0];
      const rest = toldOf(`${title}: what remains`) ?? toldOf(`${title}: degree`) ?? [];
      const end = (kind: string): number | undefined => {
        const shape = item.querySelector(`[data-part=${kind}] rect`);
        return shape ? monthsAt(percentOf(shape, 'x') + percentOf(shape, 'width')) : undefined;
      };
      const isAtMost = way.ways[index]?.isWithoutCredit.months;
      const [first, most] = program;
      const ends = {
        program: first || undefined,
        degree: first === undefined || rest.length === 0 || isAtMost ? undefined : first + (rest[0] ?? 0),
        maybe: (most ?? 0) + (rest[1] ?? 0),
      };
      const near = (value: number | undefined) => (value === undefined ? undefined : expect.closeTo(value, 1));
      expect(end('program')).toEqual(near(ends.program));
      expect(end('degree')).toEqual(near(ends.degree));
      const maybe = end('maybe');
      if (maybe !== undefined) expect(maybe).toBeCloseTo(ends.maybe, 1);
      const isOpenEnded = first === undefined || rest.length === 0;
      expect(item.querySelector('[data-part=open]') !== null).toBe(isOpenEnded);
      expect(item.querySelectorAll('[data-part=gate]').length).toBe(1);
    });
  });
});

test('no degree of two forms shows what remains as if it were the whole', () => {
  const wrong = catalog.degrees.filter((degree) => {
    const { tuitionAfterProgram: left, tuition } = degree;
    const direct = wayToDegree(catalog, degree)?.ways.find(({ id }) => id === 'direct');
    return (
      left.state === 'known' &&
      direct?.sum.tuition?.max === left.value.max &&
      !(tuition.state === 'known' && tuition.value.max === left.value.max)
    );
  });
  expect(wrong.map(({ slug }) => slug)).toEqual([]);
});

test('every source that a strip cites stands in its list, and none stands there uncited', () => {
  const wrong = ways.filter(([, way]) => {
    const citations = numberSources(way.sources);
    const page = render(<WholeWayStrip way={way} citations={citations} />);
    const cited = new Set([...page.querySelectorAll('sup a')].map((link) => link.getAttribute('href')));
    return cited.size !== citations.entries.length;
  });
  expect(wrong.map(([slug]) => slug)).toEqual([]);
});

test('beside the way of a record stand the two lesser ways with what they cost, each a link to its place on the page of decisions', () => {
  const [, way] = ways[0] ?? [];
  const [section] = wholeWaySections(way, leastWays(catalog));
  const page = render(<div>{section?.show({ citations: numberSources(way?.sources ?? []) })}</div>);
  const links = [...page.querySelectorAll('a[href^="/decide#"]')].map(
    (link) => link.getAttribute('href')?.split('#')[1],
  );
  const { ways: lesser } = leastWays(catalog);
  expect(links).toEqual(lesser.map(({ slug }) => slug));
  for (const { costs } of lesser) expect(textOf(page.body)).toContain(costs.text);
});
