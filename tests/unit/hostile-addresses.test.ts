import { expect, test } from 'vitest';
import { questionToSearch, readQuestion } from '#lib/calculator/question';
import { calculate } from '#lib/calculator/view';
import { shortlistFeed } from '#lib/export/change-feed';
import { browseList } from '#lib/list/browse';
import { changeList } from '#lib/list/changes';
import { degreeList } from '#lib/list/degrees';
import type { List } from '#lib/list/list';
import { pathwayList } from '#lib/list/pathways';
import { programList } from '#lib/list/programs';
import { matchPrograms } from '#lib/match/match';
import { gatherShortlist } from '#lib/pages/shortlist';
import { mostSaved, parseShortlist, shortlistToSearch } from '#lib/shortlist/shortlist';
import { mostItems, parseSelection, pathOf, selectionToSearch } from '#lib/side-by-side/selection';
import { putSideBySide } from '#lib/side-by-side/side-by-side';
import { hostileSearches, paramsOf } from '../support/hostile';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const searches = hostileSearches(10_000);

type Params = ReturnType<typeof paramsOf>;

/** What must hold of the answer to any address, each with whether it does. */
type Promises = Readonly<Record<string, boolean>>;

interface Remark {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}

/** Few enough, short enough, and in sentences. */
const canBeRead = (remarks: readonly Remark[]): boolean =>
  remarks.length <= 10 &&
  remarks.every(({ name, value, reason }) => Math.max(name.length, value.length) <= 41 && /[.?]$/.test(reason));

const promisesOf =
  <R extends object>(list: List<R>) =>
  (params: Params): Promises => {
    const view = browseList(list, catalog, params);
    const again = browseList(list, catalog, paramsOf(view.search));
    const counts = view.facets.flatMap(({ options }) => options.map(({ count }) => count));
    return {
      'the remarks can be read': canBeRead(view.ignored),
      'no more match than there are': view.count <= view.total && view.total === list.records(catalog).length,
      'the page is one of the result': view.page >= 1 && view.page <= view.pages,
      'a page is empty only when nothing matches': view.records.length === 0 ? view.count === 0 : view.count > 0,
      'no count is beyond the whole': counts.every((count) => count >= 0 && count <= view.total),
      'the canonical address gives the same': again.search === view.search && again.count === view.count,
      'the canonical address is understood': again.ignored.length === 0,
    };
  };

function promisesOfSelection(params: Params): Promises {
  const { selection, ignored } = parseSelection(catalog, params);
  const { columns, rows, rowCount, differing } = putSideBySide(selection);
  const again = parseSelection(catalog, paramsOf(selectionToSearch(selection)));
  return {
    'the remarks can be read': canBeRead(ignored),
    'no more columns than fit': columns.length <= mostItems,
    'every row has a cell for each column': rows.every(({ answers }) => answers.length === columns.length),
    'no more rows differ than there are': differing <= rowCount && rows.length <= rowCount,
    'the canonical address is understood': again.ignored.length === 0,
  };
}

function promisesOfMatch(params: Params): Promises {
  const { slips, ignored, result, search } = matchPrograms(catalog, params);
  const again = matchPrograms(catalog, paramsOf(search));
  return {
    'the remarks can be read': canBeRead(ignored),
    'the slips can be read': slips.every(({ typed, words }) => typed.length <= 41 && /[.?]$/.test(words)),
    'there is no result with a slip': slips.length === 0 || result === undefined,
    'the canonical address gives the same': slips.length > 0 || again.result?.headline === result?.headline,
    'the canonical address is understood': again.ignored.length === 0 && again.slips.length === 0,
  };
}

function promisesOfShortlist(params: Params): Promises {
  const { shortlist, ignored } = parseShortlist(catalog, params);
  const view = gatherShortlist(catalog, shortlist);
  const again = parseShortlist(catalog, paramsOf(view.search));
  const feed = shortlistFeed(catalog, shortlist.items);
  return {
    'the remarks can be read': canBeRead(ignored),
    'no more are saved than fit': view.items.length <= mostSaved,
    'a verdict is given': /[.?]$/.test(view.verdict.rest),
    'nothing new is older than the day': view.news.every(({ change }) => change.on > (shortlist.since ?? '')),
    'the canonical address is understood': again.ignored.length === 0,
    'the canonical address gives the same': shortlistToSearch(again.shortlist) === view.search,
    'the feed is of saved records alone': feed.entries.every(({ path }) =>
      shortlist.items.some((item) => pathOf(item) === path),
    ),
  };
}

function promisesOfCalculator(params: Params): Promises {
  const question = readQuestion(catalog, params);
  const { slips, ignored } = question;
  const view = slips.length === 0 && question.program ? calculate(catalog, question) : undefined;
  const again = readQuestion(catalog, paramsOf(questionToSearch(question)));
  return {
    'the remarks can be read': canBeRead(ignored),
    'the slips can be read': slips.every(({ typed, words }) => typed.length <= 41 && /[.?]$/.test(words)),
    'a verdict is given': view === undefined || view.verdict.every(({ text }) => /[.?]$/.test(text)),
    'the canonical address gives the same': questionToSearch(again) === questionToSearch(question),
    'the canonical address is understood': again.ignored.length === 0 && again.slips.length === 0,
  };
}

const answers = {
  '/programs': promisesOf(programList),
  '/degrees': promisesOf(degreeList),
  '/pathways': promisesOf(pathwayList),
  '/changes': promisesOf(changeList),
  '/compare': promisesOfSelection,
  '/calculator': promisesOfCalculator,
  '/match': promisesOfMatch,
  '/shortlist': promisesOfShortlist,
};

// Each page gets its part of the 10,000.
test.each(Object.entries(answers))('%s answers random and hostile addresses', (path, promises) => {
  const paths = Object.keys(answers);
  const own = searches.filter((_, index) => paths[index % paths.length] === path);
  const broken = own.flatMap((search) =>
    Object.entries(promises(paramsOf(search))).flatMap(([promise, kept]) => (kept ? [] : [`${promise}: ${search}`])),
  );
  expect(broken).toEqual([]);
});
