import { contentTree } from './content-tree';
import { program, soundTree } from './sound-tree';

const sources = `sources:
  faq: { title: Questions, publisher: MIT, url: https://a.example/page, kind: primary }
  news: { title: News, publisher: MIT, url: https://b.example/page, kind: university }`;

/** The body of a program with this text and two sources, `faq` and `news`, and what is wrong with it. */
export async function loadBody(text: string) {
  const file = program(sources, text);
  const { catalog, diagnostics } = await contentTree({ ...soundTree, 'programs/sample.md': file });
  return { body: catalog?.programs.find(({ slug }) => slug === 'sample')?.body, diagnostics };
}

/** The codes of what is wrong with a text that cites one of the two sources itself. */
export const codesOf = async (text: string): Promise<string[]> =>
  (await loadBody(`${text}\n\nSaid elsewhere.[^news]`)).diagnostics.map(({ code }) => code);
