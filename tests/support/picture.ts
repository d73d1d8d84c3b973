import { parseHTML } from 'linkedom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The markup of a component as a document. */
export const render = (element: ReactElement): Document =>
  parseHTML(`<html><body>${renderToStaticMarkup(element)}</body></html>`).document as unknown as Document;

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** An attribute in percent as a number: "21.91%" is 21.91. */
export const percentOf = (element: Element, name: string): number =>
  Number.parseFloat(element.getAttribute(name) ?? '');

/** The rows of a table, cell by cell, without small lines and citations. */
export function rowsOf(table: Element | null | undefined): string[][] {
  for (const beside of table?.querySelectorAll('small, sup') ?? []) beside.remove();
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(textOf));
}

/** The words of a scale with the places where they stand: "$10k" is 10,000. */
export const marksOf = (axis: Element | null): { value: number; at: number }[] =>
  [...(axis?.querySelectorAll('text') ?? [])].map((mark) => {
    const words = textOf(mark);
    return {
      value: Number(words.replaceAll(/[$k]/g, '')) * (words.endsWith('k') ? 1000 : 1),
      at: percentOf(mark, 'x'),
    };
  });

/** The height of a stepped outline at a place: that of the last point before it or there. */
export function heightAt(outline: string, place: number): number {
  const points = outline.split(/[ML]/).filter(Boolean);
  const last = points.map((point) => point.split(',').map(Number)).findLast(([x = 0]) => x <= place);
  return last?.[1] ?? Number.NaN;
}
