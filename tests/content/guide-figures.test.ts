import type { Element, Nodes } from 'hast';
import { expect, test } from 'vitest';
import { walk } from '#lib/content/read/body/walk';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();

/** The rows of every table of a guide, each as the text of its cells. */
const rowsOf = (slug: string): string[][] => {
  const tree = catalog.guides.find((guide) => guide.slug === slug)?.body.tree;
  if (!tree) throw new Error(`There is no guide ${slug}.`);
  const elements = (node: Nodes, names: string[]): Element[] =>
    [...walk<Nodes>(node)].flatMap((one) => (one.type === 'element' && names.includes(one.tagName) ? [one] : []));
  const textOf = (node: Nodes): string =>
    [...walk<Nodes>(node)].map((one) => (one.type === 'text' ? one.value : '')).join('');
  return elements(tree, ['tr']).map((row) => elements(row, ['th', 'td']).map(textOf));
};

const [, ...jobs] = rowsOf('fields-compared');

test.each(jobs)('%s: %s earn %s and grow by %s, as their record says', (_field, job = '', pay, growth) => {
  const words = job.split(' ');
  const [occupation, ...others] = catalog.occupations.filter(({ title }) =>
    words.every((word) => title.toLowerCase().split(' ').includes(word)),
  );
  expect(others).toEqual([]);
  expect(occupation?.medianPay).toMatchObject({ value: { currency: 'USD', min: Number(pay?.replace(/\D/g, '')) } });
  expect(occupation?.growth).toMatchObject({ value: Number(growth?.replace('%', '')) });
});
