import { answerInWords } from '#lib/answers/answer';
import { degreeQuestions, tuitionOrLeft } from '#lib/answers/degree';
import { programQuestions } from '#lib/answers/program';
import type { Catalog } from '#lib/domain/catalog';
import { type OpenQuestion, rankQuestions } from '#lib/shortlist/ask-first';
import { newsSince } from '#lib/shortlist/news';
import { sayQuestion, sayWait } from '#lib/shortlist/say';
import { parseShortlist, shortlistToSearch } from '#lib/shortlist/shortlist';
import { waitsOf } from '#lib/shortlist/waits';
import { type Item, pathOf } from '#lib/side-by-side/selection';
import type { AddressParams } from '#lib/site/address-params';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { csvLines } from './csv';
import { type DataText, envelope, toJson } from './data-set';
import { mediaTypes } from './media-types';
import type { AnswerFormat } from './page-data';
import { toDegreeRecord } from './records/degree';
import { toProgramRecord } from './records/program';

const nameItem = (item: Item) => ({
  kind: item.kind,
  slug: item.record.slug,
  title: item.record.title,
  university: item.record.institution.name,
  page: `${siteUrl}${pathOf(item)}`,
});

const listWaits = (item: Item, items: readonly Item[]) =>
  waitsOf(item, items).map((wait) => ({
    figure: wait.figure,
    university: wait.university.name,
    words: sayWait(wait, item).why,
  }));

const toQuestion = (question: OpenQuestion) => ({
  university: question.university.name,
  figure: question.figure,
  words: sayQuestion(question),
  count: question.count,
});

const columns = ['kind', 'title', 'university', 'status', 'price', 'length', 'credit', 'waits for', 'page'];

/** Status, price, length and firmest credit of a saved record, in words. */
const sayFigures = ({ kind, record }: Item): string[] =>
  (kind === 'program'
    ? (['status', 'price', 'duration', 'credit'] as const).map((name) => programQuestions[name].of(record))
    : [
        degreeQuestions.status.of(record),
        tuitionOrLeft.of(record),
        degreeQuestions.length.of(record),
        degreeQuestions.credit.of(record),
      ]
  ).map(answerInWords);

function toLine(item: Item, items: readonly Item[]): string[] {
  const { kind, title, university, page } = nameItem(item);
  const waits = listWaits(item, items).map(({ figure, words }) => `${figure}: ${words}`);
  return [kind, title, university, ...sayFigures(item), waits.join(' '), page];
}

/** A shortlist as data: as CSV a table of words; as JSON also the whole records, the open questions and what is new. */
export function shortlistAnswer(catalog: Catalog, params: AddressParams, format: AnswerFormat): DataText {
  const { shortlist, ignored } = parseShortlist(catalog, params);
  const { items, since } = shortlist;
  if (format === 'csv') {
    return { type: mediaTypes.csv, text: csvLines([columns, ...items.map((item) => toLine(item, items))]) };
  }
  return {
    type: mediaTypes.json,
    text: toJson({
      ...envelope(catalog),
      query: `${siteUrl}${routes.shortlist(shortlistToSearch(shortlist))}`,
      ignored,
      since: since ?? null,
      count: items.length,
      questions: rankQuestions(items).map(toQuestion),
      items: items.map((item) => ({ ...nameItem(item), waits: listWaits(item, items) })),
      changes: (since ? newsSince(items, since) : []).map(({ item, change: { on, is, what } }) => ({
        slug: item.record.slug,
        on,
        is,
        what,
      })),
      programs: items.flatMap(({ kind, record }) => (kind === 'program' ? toProgramRecord(record) : [])),
      degrees: items.flatMap(({ kind, record }) => (kind === 'degree' ? toDegreeRecord(record) : [])),
    }),
  };
}
