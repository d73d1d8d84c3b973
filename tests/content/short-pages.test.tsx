import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Program } from '#lib/domain/catalog';
import { type ProgramShape, shapeOf } from '#lib/pages/program-shape';
import { ProgramPage } from '../../app/programs/[slug]/program-page';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();

const pageOf = (program: Program) =>
  parseHTML(`<html><body>${renderToStaticMarkup(<ProgramPage catalog={catalog} program={program} />)}</body></html>`)
    .document;

const pagesOf = (shape: ProgramShape) =>
  catalog.programs.filter((one) => shapeOf(one) === shape).map((program) => ({ program, page: pageOf(program) }));

const thin = pagesOf('thin');
const closed = pagesOf('closed');

const firstAction = (page: ReturnType<typeof pageOf>) => page.querySelector('h1 ~ * a.button')?.textContent;

test('of a program of which little is known each thing stands once', () => {
  for (const { program, page } of thin) {
    const text = [...page.querySelectorAll('p, dt')].filter((one) => !one.closest('[lang], details'));
    const said = text.map(({ textContent }) => textContent ?? '');
    expect(
      said.filter((words) => /no degree/i.test(words)),
      program.slug,
    ).toHaveLength(1);
    expect(
      said.filter((words) => /^Not found:.*(credit|degree)/.test(words)),
      program.slug,
    ).toEqual([]);
    expect(
      said.filter((words) => words.trim() === 'Length'),
      program.slug,
    ).toHaveLength(1);
  }
});

test('the first thing to do is to ask where no price is known, and to work out the cost where one is', () => {
  expect(thin.filter(({ page }) => firstAction(page) !== 'Ask in writing')).toEqual([]);
  const priced = catalog.programs.find((one) => shapeOf(one) === 'full' && one.price.state === 'known');
  expect(priced && firstAction(pageOf(priced))).toBe('What it comes to, for me');
});

test('a program that nobody can start has no calculator', () => {
  const led = closed.filter(({ page }) => page.querySelector('h1 ~ * a[href^="/calculator"]'));
  expect(led.map(({ program }) => program.slug)).toEqual([]);
});
