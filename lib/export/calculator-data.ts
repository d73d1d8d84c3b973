import { routeNames } from '#lib/calculator/names';
import { questionToSearch } from '#lib/calculator/question';
import { tellStretches } from '#lib/calculator/turn-words';
import { calculate } from '#lib/calculator/view';
import type { Catalog } from '#lib/domain/catalog';
import type { AddressParams } from '#lib/site/address-params';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { readQuestionFrom } from '#lib/ways/question-from';
import { csvLines } from './csv';
import { type DataText, envelope, toJson } from './data-set';
import { mediaTypes } from './media-types';
import type { AnswerFormat } from './page-data';

const cellInWords = (
  cell: { words?: string; small?: string | undefined; yours?: string | undefined } | undefined,
): string =>
  cell?.words ? [cell.words, cell.small && `(${cell.small})`, cell.yours && '(entered)'].filter(Boolean).join(' ') : '';

/** The calculator as a table of words, with its workings and their sources in the JSON; no rows while an answer cannot be used. */
export function calculatorAnswer(catalog: Catalog, params: AddressParams, format: AnswerFormat): DataText {
  const question = readQuestionFrom(catalog, params);
  const { slips, ignored } = question;
  const view = (question.program || question.degree) && slips.length === 0 ? calculate(catalog, question) : undefined;
  const names = routeNames(question);
  const rows = view?.rows ?? [];
  const turn = view?.turns[0];
  const ids = (view?.routes ?? []).map(({ id }) => id);
  if (format === 'csv') {
    const head = ['', ...ids.map((id) => names[id].short), 'Working'];
    if (!view) {
      const why = slips.length > 0 ? 'An answer cannot be used.' : 'Neither a program nor a degree is chosen.';
      return { type: mediaTypes.csv, text: csvLines([['Note'], [why]]) };
    }
    const lines = rows.map(({ label, cells, working }) => [
      label,
      ...ids.map((id) => cellInWords(cells[id])),
      working.map(({ text }) => text).join(' '),
    ]);
    return { type: mediaTypes.csv, text: csvLines([head, ...lines]) };
  }
  return {
    type: mediaTypes.json,
    text: toJson({
      ...envelope(catalog),
      query: `${siteUrl}${routes.calculator(questionToSearch(question))}`,
      ignored,
      cannotBeUsed: slips.map(({ name, words }) => ({ name, words })),
      verdict: (view?.verdict ?? []).map(({ text }) => text),
      restsOn: view?.sure ?? [],
      missing: view?.missing ?? [],
      turn: turn
        ? {
            figure: turn.move.figure.label,
            over: turn.move.says,
            says: tellStretches(turn, question).map(({ text }) => text),
          }
        : null,
      routes: ids.map((id) => ({ id, name: names[id].full })),
      rows: rows.map(({ id, label, cells, working }) => ({
        id,
        label,
        cells: Object.fromEntries(ids.map((route) => [route, cellInWords(cells[route]) || null])),
        working: working.map(({ text, sources }) => ({
          text,
          sources: sources.map(({ title, url, asOf }) => ({ title, url, asOf: asOf ?? null })),
        })),
      })),
    }),
  };
}
