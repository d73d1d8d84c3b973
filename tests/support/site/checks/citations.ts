import { all, citedIn, type SitePage, textOf } from '../page';
import { recordsShown } from '../records';
import { sayingsOf } from '../sayings';
import type { Check, Site } from '../site';
import { plain, stands } from '../words';

/** The numbered sources of a page: the elements that citations lead to. */
const numbered = (page: SitePage): Element[] =>
  all(page.main, 'ol > li[id^="s"]').filter(({ id }) => /^s\d+$/.test(id));

/** Citations that lead to no numbered source of their page, and sources that are numbered wrongly. */
export const citationsLead: Check = (page) => {
  const ids = numbered(page).map(({ id }) => id);
  const lost = citedIn(page.main).filter((id) => !ids.includes(id));
  const wrong = all(page.main, 'a[href^="#s"]').filter((link) => {
    const number = /^#s(\d+)$/.exec(link.getAttribute('href') ?? '')?.[1];
    return number !== undefined && plain(link.textContent ?? '') !== number;
  });
  return [
    ...lost.map((id) => `a citation of ${id} leads to no source`),
    ...wrong.map((link) => `the citation ${link.getAttribute('href')} is called ${link.textContent}`),
    ...(ids.some((id, index) => id !== `s${index + 1}`) ? ['the sources are not numbered in order'] : []),
  ];
};

/** Sources that a page lists and nothing on it cites. */
export const sourcesAreCited: Check = (page) => {
  const cited = new Set(citedIn(page.main));
  return numbered(page)
    .filter(({ id }) => !cited.has(id))
    .map((source) => `nothing cites ${source.id}, ${textOf(source).slice(0, 80)}`);
};

/** What may stand together: a paragraph, an entry of a list, a row; a citation anywhere in it is next to its figure. */
const together = 'p, li, dd, dl > div, tr, figure, caption, summary, div:not(:has(div, p, ul, ol, dl, table, section))';

interface Passage {
  readonly text: string;
  readonly cites: ReadonlySet<string>;
}

const passagesOf = (page: SitePage): Passage[] =>
  all(page.main, together).flatMap((element) => {
    const cites = new Set(citedIn(element));
    return cites.size > 0 ? [{ text: textOf(element), cites }] : [];
  });

/** Every title that the records give a source, by its address. */
function titlesByUrl(site: Site): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const { url, title } of site.records('sources')) {
    titles.set(String(url), [...(titles.get(String(url)) ?? []), plain(String(title))]);
  }
  return titles;
}

/**
 * The numbers that the sources of a record's file have on a page, by their ids. A page lists an address once, under
 * the title of the record that named it first, so each title of an address may stand there.
 */
function numbersOn(page: SitePage, file: string, site: Site): Map<string, string[]> {
  const listed = numbered(page).map((source) => ({ id: source.id, text: textOf(source) }));
  const titles = titlesByUrl(site);
  return new Map(
    site
      .records('sources')
      .filter(({ record }) => record === file)
      .map(({ id, url }) => [
        String(id),
        listed
          .filter(({ text }) => titles.get(String(url))?.some((title) => stands(title, text)))
          .map((source) => source.id),
      ]),
  );
}

/** Facts that stand on a page without a citation of one of their own sources next to them. */
export const factsAreCited: Check = (page, site) => {
  const passages = passagesOf(page);
  return recordsShown(page, site).flatMap(({ record, file }) => {
    const numbers = numbersOn(page, file, site);
    return sayingsOf(record)
      .filter(({ words, sources }) => {
        const own = sources.flatMap((id) => numbers.get(id) ?? []);
        const isShown = words.some((one) => stands(one, page.text));
        return (
          sources.length > 0 &&
          isShown &&
          !passages.some(({ text, cites }) => own.some((id) => cites.has(id)) && words.some((one) => stands(one, text)))
        );
      })
      .map(({ place, words, sources }) => `${file} ${place} stands without its source (${sources}): ${words[0]}`);
  });
};
