import { classOf, formatDollars, moneyOf, timeAfter } from '#lib/answers/earnings';
import { workQuestions } from '#lib/answers/occupation';
import type { Catalog, Degree, Field } from '#lib/domain/catalog';
import { liveFigureNames } from '#lib/domain/live-figure';
import { liveFigure } from '#lib/figures/live-figures';
import { liveFigureLabels } from '#lib/format/labels';
import { coverageInWords } from '#lib/format/payer';
import { formatNumber } from '#lib/format/range';
import { clausePlace, medianPlace, payerPlace, payPlace } from './places';
import type { Property } from './property';

const lines = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join('; ');

/** What graduates of a university earned, subject by subject. */
export const earningsOfDegree = ({ earnings }: Degree): Property[] =>
  (earnings?.medians ?? []).map((row) => ({
    ...medianPlace(row),
    value: lines([
      `${formatDollars(row.median)} of ${formatNumber(row.people)} people`,
      timeAfter(row),
      classOf(row),
      moneyOf(row),
    ]),
    sources: row.sources,
  }));

/** What a field says of work and of graduates in the whole country. */
export const fieldProperties = ({ occupations, earnings }: Field): Property[] => [
  ...occupations.map((occupation) => {
    const figures = workQuestions.flatMap(({ label, of }) => {
      const found = of(occupation);
      return found ? [{ label, ...found }] : [];
    });
    return {
      ...payPlace(occupation),
      value: lines(figures.map(({ label, words, remark }) => `${label}: ${words}${remark ? ` (${remark})` : ''}`)),
      sources: [...new Set(figures.flatMap(({ fact }) => fact.sources))],
    };
  }),
  ...(earnings?.medians ?? []).map((row) => ({
    ...medianPlace(row),
    value: lines([
      row.master !== undefined && `master’s ${formatDollars(row.master)}`,
      row.bachelor !== undefined && `bachelor’s ${formatDollars(row.bachelor)}`,
    ]),
    sources: row.sources,
  })),
];

/** What payers pay, answer by answer. */
export const payerProperties = ({ payers }: Pick<Catalog, 'payers'>): Property[] =>
  payers.flatMap((payer) =>
    payer.answers.map((answer, index) => ({
      ...payerPlace(payer, index),
      value: `${coverageInWords(answer.covers, payer.kind)}. ${answer.text}`,
      sources: answer.sources,
    })),
  );

/** The rules of providers. */
export const termsProperties = ({ terms }: Pick<Catalog, 'terms'>): Property[] =>
  terms.flatMap((record) =>
    record.terms.map((clause) => ({ ...clausePlace(record, clause), value: clause.text, sources: clause.sources })),
  );

/** What the site computes from the record; its sources are those of the records behind it. */
export const computedProperties = (catalog: Catalog): Property[] =>
  liveFigureNames.map((name) => {
    const { value, unit, basis } = liveFigure(catalog, name);
    return {
      name,
      label: liveFigureLabels[name],
      value: `${[value, unit].filter(Boolean).join(' ')}: ${basis}`,
      sources: [],
    };
  });
