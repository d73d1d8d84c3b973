import { answerInWords, sourcesBehind } from '#lib/answers/answer';
import { findPrograms } from '#lib/directory/browse';
import { programQueryToSearch } from '#lib/directory/query';
import type { Catalog } from '#lib/domain/catalog';
import { browsePathways } from '#lib/ledger/ledger';
import { parseSelection, selectionToSearch } from '#lib/side-by-side/selection';
import { putSideBySide } from '#lib/side-by-side/side-by-side';
import type { AddressParams } from '#lib/site/address-params';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { csvLines, toCsv } from './csv';
import { type DataText, envelope, toJson } from './data-set';
import { mediaTypes } from './media-types';
import { toPathwayRecord } from './records/pathway';
import { toProgramRecord } from './records/program';

/** The two forms in which a page is given as data. */
export type AnswerFormat = 'json' | 'csv';

/** The programs that match an address of the directory, all pages of them. */
export function programsAnswer(catalog: Catalog, params: AddressParams, format: AnswerFormat): DataText {
  const { query, ignored, programs } = findPrograms(catalog, params);
  const records = programs.map(toProgramRecord);
  if (format === 'csv') return { type: mediaTypes.csv, text: toCsv('Program', records) };
  const page = `${siteUrl}${routes.programs(programQueryToSearch({ ...query, page: 1 }))}`;
  return {
    type: mediaTypes.json,
    text: toJson({ ...envelope(catalog), query: page, ignored, count: records.length, records }),
  };
}

/** The pathways that match an address of the ledger. */
export function pathwaysAnswer(catalog: Catalog, params: AddressParams, format: AnswerFormat): DataText {
  const { search, ignored, pathways } = browsePathways(catalog, params);
  const records = pathways.map(toPathwayRecord);
  if (format === 'csv') return { type: mediaTypes.csv, text: toCsv('Pathway', records) };
  return {
    type: mediaTypes.json,
    text: toJson({
      ...envelope(catalog),
      query: `${siteUrl}${routes.pathways(search)}`,
      ignored,
      count: records.length,
      records,
    }),
  };
}

/** A side by side as a table of words: one column for each record, with the addresses of the sources in the JSON. */
export function compareAnswer(catalog: Catalog, params: AddressParams, format: AnswerFormat): DataText {
  const { selection, ignored } = parseSelection(catalog, params);
  const { columns, rows } = putSideBySide(selection);
  if (format === 'csv') {
    const head = ['', ...columns.map(({ title, university }) => `${title}, ${university}`)];
    const lines = rows.map(({ label, answers }) => [label, ...answers.map(answerInWords)]);
    return { type: mediaTypes.csv, text: csvLines([head, ...lines]) };
  }
  return {
    type: mediaTypes.json,
    text: toJson({
      ...envelope(catalog),
      query: `${siteUrl}${routes.compare(selectionToSearch(selection))}`,
      ignored,
      columns: columns.map(({ kind, slug, title, university }) => ({ kind, slug, title, university })),
      rows: rows.map(({ name, label, sameness, answers }) => ({
        name,
        label,
        sameness,
        cells: answers.map((answer) => ({
          words: answerInWords(answer),
          sources: sourcesBehind(answer).map(({ title, url, asOf }) => ({ title, url, asOf: asOf ?? null })),
        })),
      })),
    }),
  };
}
