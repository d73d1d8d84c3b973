import type { Catalog } from '#lib/domain/catalog';
import { generatedAt } from '#lib/domain/generated-at';
import { countInWords } from '#lib/format/count';
import { rankQuestions } from '#lib/shortlist/ask-first';
import { letterPath, letterToAsk } from '#lib/shortlist/letter-path';
import { lookBacks, newsSince } from '#lib/shortlist/news';
import { sayVerdict, sayWait } from '#lib/shortlist/say';
import { feedSearch, type Shortlist, shortlistToSearch } from '#lib/shortlist/shortlist';
import { waitsOf } from '#lib/shortlist/waits';
import { type Item, mostItems, selectionToSearch } from '#lib/side-by-side/selection';
import { numberSources } from '#lib/site/citations';
import { routes } from '#lib/site/routes';

function makeEntry(item: Item, shortlist: Shortlist) {
  const waits = waitsOf(item, shortlist.items);
  return {
    item,
    waits: waits.map((wait) => sayWait(wait, item)),
    letter: letterPath(item, waits),
    /** The list without it. */
    without: routes.shortlist(
      shortlistToSearch({ ...shortlist, items: shortlist.items.filter((other) => other !== item) }),
    ),
  };
}

/** A link to two to four of the records side by side; nothing while there is only one. */
function compared(items: readonly Item[]): { readonly path: string; readonly words: string } | undefined {
  if (items.length < 2) return undefined;
  const path = routes.compare(selectionToSearch({ items: items.slice(0, mostItems), onlyDiffering: false }));
  const first = `the first ${countInWords(mostItems)}`;
  return { path, words: `Compare ${items.length > mostItems ? first : 'them'} side by side` };
}

/** Everything the page of a shortlist shows, asked for once. */
export function gatherShortlist(catalog: Catalog, shortlist: Shortlist) {
  const { items, since } = shortlist;
  const questions = rankQuestions(items);
  const news = since === undefined ? [] : newsSince(items, since);
  const today = generatedAt(catalog);
  const withSince = (on: string): string => routes.shortlist(shortlistToSearch({ items, since: on }));
  return {
    ...shortlist,
    search: shortlistToSearch(shortlist),
    verdict: sayVerdict(questions, items.length),
    /** The letter that asks the first question, where one of ours goes to that university. */
    letter: questions[0] && letterToAsk(questions[0]),
    compare: compared(items),
    feedSearch: feedSearch(items),
    entries: items.map((item) => makeEntry(item, shortlist)),
    news,
    /** Records without anything new. */
    quiet: items.filter((item) => news.every((one) => one.item !== item)),
    /**
     * The newest day of which the record knows something, and the list with that day or an earlier one in it. It is not
     * the day of the visit: a page that anyone may keep must be the same for all.
     */
    today: { on: today, path: withSince(today) },
    lookBacks: lookBacks(today).map(({ words, on }) => ({ words, on, path: withSince(on) })),
    citations: numberSources(news.flatMap(({ change }) => change.sources)),
  };
}

export type ShortlistView = Readonly<ReturnType<typeof gatherShortlist>>;
export type SavedEntry = ShortlistView['entries'][number];
