import type { Catalog } from '#lib/domain/catalog';
import type { Piece } from '#lib/search/excerpt';
import { answerSearch, type ShownHit } from '#lib/search/view';
import type { AddressParams } from '#lib/site/address-params';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { inOne } from '#lib/verdict/verdict';
import { csvLines } from './csv';
import { type DataText, envelope, toJson } from './data-set';
import { mediaTypes } from './media-types';
import type { AnswerFormat } from './page-data';

const join = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

const toHit = ({ entry, excerpt, inShort }: ShownHit) => ({
  title: entry.title,
  about: entry.about,
  page: `${siteUrl}${entry.path}`,
  inShort: inShort ? inOne(inShort.verdict) : null,
  sentence: join(excerpt),
  found: excerpt.filter(({ isFound }) => isFound).map(({ text }) => text),
});

/** The search as data: the hits that the page shows, and the filters that words became. */
export function searchAnswer(catalog: Catalog, params: AddressParams, format: AnswerFormat): DataText {
  const {
    search,
    ignored,
    filters,
    groups,
    count,
    misfit = [],
    sideBySide,
    near,
    lookBy,
  } = answerSearch(catalog, params);
  if (format === 'csv') {
    const all = groups.length > 0 ? groups : [{ title: 'Nearest', hits: near }];
    const lines = all.flatMap(({ title, hits }) =>
      hits.map(({ entry, excerpt }) => [title, entry.title, entry.about, `${siteUrl}${entry.path}`, join(excerpt)]),
    );
    return { type: mediaTypes.csv, text: csvLines([['group', 'title', 'about', 'page', 'sentence'], ...lines]) };
  }
  return {
    type: mediaTypes.json,
    text: toJson({
      ...envelope(catalog),
      query: `${siteUrl}${routes.search(search)}`,
      ignored,
      filters: filters.map(({ words, label, href, leftOut = null }) => ({
        words,
        label,
        without: `${siteUrl}${href}`,
        leftOut,
      })),
      count,
      groups: groups.map(({ kind, title, count: found, order = null, hits, list }) => ({
        kind,
        title,
        count: found,
        order,
        list: `${siteUrl}${list.path}`,
        hits: hits.map(toHit),
      })),
      leaveOut: misfit.map(({ words, count: found, href }) => ({ words, count: found, search: `${siteUrl}${href}` })),
      sideBySide: sideBySide ? `${siteUrl}${sideBySide}` : null,
      near: near.map(toHit),
      waysIn: lookBy.map(({ title, about, path }) => ({ title, about, page: `${siteUrl}${path}` })),
    }),
  };
}
