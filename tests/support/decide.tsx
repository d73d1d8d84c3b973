import { renderToStaticMarkup } from 'react-dom/server';
import { DecidePage } from '#components/decide/decide-page';
import type { Answers } from '#lib/decide/answers';
import { decide } from '#lib/decide/decide';
import { optionsOf, type Said, type Weighed, weigh } from '#lib/decide/weigh';
import type { Field } from '#lib/domain/catalog';
import { inField } from '#lib/domain/in-field';
import { isOpen } from '#lib/domain/status';
import { paramsOf } from './hostile';
import { realCatalog } from './real-catalog';

/** The page that weighs answers, with the real content. */
export const catalog = await realCatalog();

export const options = optionsOf(catalog);

export const openIn = (field: Field) => catalog.programs.filter((one) => isOpen(one) && inField(one, field));

export const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

export const answersOf = (facts: Record<string, string>, weights: Record<string, number> = {}): Answers =>
  ({ facts, weights }) as Answers;

export const at = (answers: Answers, slug: string): Weighed => {
  const found = weigh(options, answers).find(({ option }) => option.slug === slug);
  if (!found) throw new Error(`There is no option ${slug}.`);
  return found;
};

export const words = (said: readonly Said[]): string[] => said.map(({ rule }) => rule.text);

const rendered = new Map<string, string>();

export function htmlOf(search: string): string {
  const known = rendered.get(search);
  if (known !== undefined) return known;
  const html = renderToStaticMarkup(<DecidePage page={decide(catalog, paramsOf(search))} fields={catalog.fields} />);
  rendered.set(search, html);
  return html;
}
