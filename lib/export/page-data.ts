import { answerInWords, sourcesBehind } from '#lib/answers/answer';
import type { Catalog } from '#lib/domain/catalog';
import { findRecords } from '#lib/list/browse';
import { changeList } from '#lib/list/changes';
import { degreeList } from '#lib/list/degrees';
import type { List } from '#lib/list/list';
import { pathwayList } from '#lib/list/pathways';
import { programList } from '#lib/list/programs';
import { parseSelection, selectionToSearch } from '#lib/side-by-side/selection';
import { putSideBySide } from '#lib/side-by-side/side-by-side';
import type { AddressParams } from '#lib/site/address-params';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { csvLines, toCsv } from './csv';
import { type DataText, envelope, toJson } from './data-set';
import { mediaTypes } from './media-types';
import { toChangeRecord } from './records/change';
import { toDegreeRecord } from './records/degree';
import { toPathwayRecord } from './records/pathway';
import { toProgramRecord } from './records/program';

/** The two forms in which a page is given as data. */
export type AnswerFormat = 'json' | 'csv';

/** A list as data: the name of its records' schema and how each is made. */
interface ListData<R extends object> {
  readonly list: List<R>;
  readonly schemaName: string;
  readonly toRecord: (record: R) => Record<string, unknown>;
}

/** The records that match an address of a list, all pages of them. */
function listAnswer<R extends object>({ list, schemaName, toRecord }: ListData<R>) {
  return (catalog: Catalog, params: AddressParams, format: AnswerFormat): DataText => {
    const { search, ignored, records: found } = findRecords(list, catalog, params);
    const records = found.map(toRecord);
    if (format === 'csv') return { type: mediaTypes.csv, text: toCsv(schemaName, records) };
    const query = `${siteUrl}${list.path}${search}`;
    const text = toJson({ ...envelope(catalog), query, ignored, count: records.length, records });
    return { type: mediaTypes.json, text };
  };
}

export const programsAnswer = listAnswer({ list: programList, schemaName: 'Program', toRecord: toProgramRecord });
export const degreesAnswer = listAnswer({ list: degreeList, schemaName: 'Degree', toRecord: toDegreeRecord });
export const pathwaysAnswer = listAnswer({ list: pathwayList, schemaName: 'Pathway', toRecord: toPathwayRecord });
export const changesAnswer = listAnswer({ list: changeList, schemaName: 'LoggedChange', toRecord: toChangeRecord });

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
