import { all, citedIn, type SitePage, textOf } from '../page';
import { recordsShown } from '../records';
import { sayingsOf } from '../sayings';
import { type Check, ofSite, type Site } from '../site';
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
  /** The sources it cites, or the number it has as a source itself. */
  readonly numbers: readonly string[];
}

const passagesOf = (page: SitePage): Passage[] =>
  all(page.main, together).flatMap((element) => {
    const numbers = [...new Set(citedIn(element))];
    return numbers.length > 0 ? [{ text: textOf(element), numbers }] : [];
  });

interface Source {
  readonly id: string;
  readonly titles: readonly string[];
}

/**
 * The sources of each file. A page lists an address once, under the title of the record that named it first, so each
 * title that any record gives an address may stand for it.
 */
const sourcesByFile = ofSite((site): ReadonlyMap<string, readonly Source[]> => {
  const titles = new Map<string, string[]>();
  const files = new Map<string, Source[]>();
  for (const { id, url, title, record } of site.records('sources')) {
    const alike = titles.get(String(url)) ?? [];
    alike.push(plain(String(title)));
    titles.set(String(url), alike);
    files.set(String(record), [...(files.get(String(record)) ?? []), { id: String(id), titles: alike }]);
  }
  return files;
});

/** The numbers that the sources of a record's file have on a page, by their ids. */
function numbersOn(listed: readonly Passage[], file: string, site: Site): Map<string, string[]> {
  const sources = sourcesByFile(site).get(file) ?? [];
  return new Map(
    sources.map(({ id, titles }) => [
      id,
      listed.filter(({ text }) => titles.some((title) => stands(title, text))).flatMap(({ numbers }) => numbers),
    ]),
  );
}

/** The short form of a statement stands above the fold that has it whole, beside its citation. */
const isShortForm = (place: string): boolean => place === 'short';

/** Facts that stand on a page without a citation of one of their own sources next to them. */
export const factsAreCited: Check = (page, site) => {
  const passages = passagesOf(page);
  const listed = numbered(page).map((source): Passage => ({ text: textOf(source), numbers: [source.id] }));
  const byFile = new Map<string, Map<string, string[]>>();
  const numbersOf = (file: string): Map<string, string[]> => {
    const numbers = byFile.get(file) ?? numbersOn(listed, file, site);
    byFile.set(file, numbers);
    return numbers;
  };
  return recordsShown(page, site).flatMap(({ record, file }) =>
    sayingsOf(record)
      .filter(({ place, sources }) => sources.length > 0 && !isShortForm(place))
      .filter(({ words, sources }) => {
        const own = new Set(sources.flatMap((id) => numbersOf(file).get(id) ?? []));
        const isSaid = ({ text }: { text: string }): boolean => words.some((one) => stands(one, text));
        return isSaid(page) && !passages.some((one) => one.numbers.some((number) => own.has(number)) && isSaid(one));
      })
      .map(({ place, words, sources }) => `${file} ${place} stands without its source (${sources}): ${words[0]}`),
  );
};

/** Figures at the head of a record's page that stand without a citation, although the same figure has one further down. */
export const headFiguresAreCited: Check = (page) => {
  if (!/^\/(programs|degrees)\/[^/]+$/.test(page.address)) return [];
  const strip = all(page.main, 'dl').find((list) => list.closest('section') === null);
  if (!strip) return [];
  return all(strip, 'dd')
    .filter((figure) => citedIn(figure).length === 0 && !/^(not found|does not apply)/.test(plain(textOf(figure))))
    .map((figure) => `the head says "${textOf(figure)}" without a source`);
};
