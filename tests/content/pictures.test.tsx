import { describe, expect, test } from 'vitest';
import { FieldEarnings } from '#components/field/field-earnings';
import { PayTable } from '#components/field/pay-table';
import { LastingCurve } from '#components/lasting/lasting-curve';
import { StandingTables } from '#components/lasting/standing-tables';
import { SharePicture } from '#components/pathway/share-picture';
import { PriceSection } from '#components/versus/price-section';
import { fieldProfile } from '#lib/pages/field';
import { lastingProfile } from '#lib/pages/lasting';
import { priceStrips } from '#lib/pages/price-strips';
import { heightAt, marksOf, percentOf, render, rowsOf, textOf } from '../support/picture';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();

/** The numbers in some words: "$31,815–$37,071" has two. */
const numbersIn = (words: string): number[] =>
  [...words.matchAll(/[\d,.]*\d/g)].map(([number]) => Number(number.replaceAll(',', '')));

/** What a place on a scale stands for, by the first and last of the words on it; `by` turns values to equal steps. */
function readScale(axis: Element | null, by: (value: number) => number, back: (step: number) => number) {
  const marks = marksOf(axis);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) throw new Error('The scale has no words.');
  const slope = (by(last.value) - by(first.value)) / (last.at - first.at);
  return (at: number): number => back(by(first.value) + (at - first.at) * slope);
}

const isNear = (drawn: readonly number[], told: readonly number[], within: number): boolean =>
  drawn.length === told.length && drawn.every((value, index) => Math.abs(value - (told[index] ?? 0)) <= within * value);

test('how long programs last: every curve is as high as its table says', () => {
  const profile = lastingProfile(catalog.programs);
  const document = render(<LastingCurve profile={profile} />);
  const tables = [...render(<StandingTables profile={profile} />).querySelectorAll('table')].map((table) =>
    rowsOf(table),
  );
  const marks = marksOf(document.querySelector('figure svg'));
  const lines = [...document.querySelectorAll('path[data-line]')].map((line) => line.getAttribute('d') ?? '');
  expect(lines.length).toBe(tables.length);
  const wrong = tables.flatMap((rows, index) =>
    rows.filter(([years = '', , , share]) => {
      const at = marks.find(({ value }) => value === Number.parseInt(years, 10))?.at ?? Number.NaN;
      return Math.round(100 - heightAt(lines[index] ?? '', at)) !== Number(share);
    }),
  );
  expect(wrong).toEqual([]);
  expect(tables.flat().filter(([, atRisk]) => Number(atRisk) < 10)).toEqual([]);
});

test('what it costs: every stroke stands at a price of the table, and every row spans its own', () => {
  const document = render(<PriceSection prices={priceStrips(catalog)} />);
  const valueAt = readScale(document.querySelector('figure svg'), Math.log, Math.exp);
  const told = rowsOf(document.querySelector('table'));
  const wrong = [...document.querySelectorAll('figure li')].filter((item) => {
    const [title, span] = item.children;
    for (const small of title?.querySelectorAll('small') ?? []) small.remove();
    const prices = told.filter(([, row]) => row === textOf(title)).flatMap(([, , price = '']) => numbersIn(price));
    const drawn = [...item.querySelectorAll('[data-part=values] line')].map((line) => valueAt(percentOf(line, 'x1')));
    const ends = [Math.min(...prices), Math.max(...prices)];
    return !isNear(drawn, prices, 0.005) || !isNear(numbersIn(textOf(span)), ends, 0);
  });
  expect(wrong.map((item) => textOf(item))).toEqual([]);
});

describe('what the work pays', () => {
  const fields = catalog.fields.filter(({ occupations }) => occupations.length > 0);

  test.each(fields.map((field) => [field.title, field] as const))('%s: every dot stands at its pay', (_, field) => {
    const document = render(<PayTable profile={fieldProfile(catalog, field)} />);
    const same = (value: number): number => value;
    const valueAt = readScale(document.querySelector('figure svg'), same, same);
    const told = rowsOf(document.querySelector('table')).flatMap(([, pay = '']) => numbersIn(pay).slice(0, 1));
    const items = [...document.querySelectorAll('figure li')];
    const drawn = items.map((item) => [...item.querySelectorAll('circle')].map((dot) => valueAt(percentOf(dot, 'cx'))));
    expect(isNear(drawn.flat(), told, 0.005)).toBe(true);
    expect(items.flatMap((item) => numbersIn(textOf(item.children[1])))).toEqual(told);
  });
});

test('how much of a degree: each dot stands at its share, of every open program whose price is known too', () => {
  const document = render(<SharePicture pathways={catalog.pathways} />);
  const items = [...document.querySelectorAll('figure li')];
  const told = items.flatMap((item) => numbersIn(textOf(item.children[1])));
  const places = [...document.querySelectorAll('figure li circle')].map((dot) => percentOf(dot, 'cx'));
  // The scale begins at 0, so that places stand to each other as the shares do.
  const drawn = places.map((place) => (place / (places[0] ?? 0)) * (told[0] ?? 0));
  expect(isNear(drawn, told, 0.02)).toBe(true);
  expect(told).toEqual([...told].sort((a, b) => b - a));
  // Harvard Extension: 16 of 48 credits for MIT’s supply chain program, a third.
  const one = items.find((item) => /^Supply Chain Management.*Harvard Extension/.test(textOf(item)));
  expect(textOf(one)).toMatch(/16 of 48 credits; \$1,595, 2021.*33%/);
  const both = catalog.pathways.filter(
    ({ program, credit, share, saidBy }) =>
      program.status.is === 'open' &&
      program.price.state === 'known' &&
      program.price.value.currency === 'USD' &&
      saidBy?.is === 'university' &&
      (credit ?? share),
  );
  expect(items.length).toBeGreaterThan(5);
  expect(items.length).toBeLessThanOrEqual(both.length);
});

describe('what graduates earned', () => {
  test.each(catalog.fields.map((field) => [field.title, field] as const))(
    '%s: every pair stands at its row',
    (_, field) => {
      const { earnings, citations } = { ...field, ...fieldProfile(catalog, field) };
      if (!earnings) throw new Error('The field has no earnings.');
      const document = render(
        <FieldEarnings page={{ path: '/fields/x', title: 'X' }} earnings={earnings} citations={citations} />,
      );
      const same = (value: number): number => value;
      const told = rowsOf(document.querySelector('table'))
        .map(([, master = '', bachelor = '']) => [...numbersIn(bachelor), ...numbersIn(master)])
        .filter((pair) => pair.length === 2);
      const items = [...document.querySelectorAll('figure li')];
      expect(items.map((item) => numbersIn(textOf(item.children[1])))).toEqual(told);
      if (told.length === 0) return;
      const valueAt = readScale(document.querySelector('figure svg'), same, same);
      const drawn = items.map((item) =>
        [...item.querySelectorAll('circle')].map((dot) => valueAt(percentOf(dot, 'cx'))),
      );
      expect(isNear(drawn.flat(), told.flat(), 0.005)).toBe(true);
    },
  );
});
