import type { Catalog, Payer } from '#lib/domain/catalog';
import { anyCountry } from '#lib/domain/country';
import type { FactOrigin } from '#lib/domain/fact';
import { type Coverage, type PayerAnswer, type PayerKind, type PayerStep, payerKinds } from '#lib/domain/payer';
import { formatYear } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import { formatMoney } from '#lib/format/money';
import { coverageInWords, formatPayerCountry, payerKindLabels } from '#lib/format/payer';
import { describeProvenance } from '#lib/format/provenance';
import { numberSources } from '#lib/site/citations';

/** What a payer says to one step: in words, and the answers behind them, the leading one first. */
export interface PayerCell {
  /** Absent when no source answers. */
  readonly words?: string;
  readonly answers: readonly PayerAnswer[];
}

/** The cell of a payer and a step. */
export function payerCell({ kind, answers }: Payer, step: PayerStep): PayerCell {
  const own = answers.filter((answer) => answer.step === step);
  if (own.length === 0) return { answers: [] };
  const words = [...new Set(own.map(({ covers }) => coverageInWords(covers, kind)))].join('; ');
  return { words, answers: own };
}

/** How we came to an answer with its amount: stated only where both are. */
export const payerAnswerOrigin = ({ how, amount }: PayerAnswer): FactOrigin =>
  amount && amount.how !== 'stated' ? amount.how : how;

/** "2026–27, stated" of an answer. */
export const describePayerAnswer = (answer: PayerAnswer): string =>
  describeProvenance({ asOf: answer.asOf, how: payerAnswerOrigin(answer) });

/** An amount as two parts: "$5,250" and "per employee and calendar year". */
export const payerAmount = ({ value, per }: NonNullable<PayerAnswer['amount']>) => ({
  value: formatMoney(value),
  unit: `per ${per}`,
});

/** A cell in one line: the words, the leading amount, and the year. */
export function payerCellInShort(payer: Payer, step: PayerStep) {
  const { words, answers } = payerCell(payer, step);
  const [first] = answers;
  return (
    words &&
    first && {
      words,
      amount: first.amount && Object.values(payerAmount(first.amount)).join(' '),
      year: formatYear(first.asOf),
    }
  );
}

const pays = (payer: Payer, step: PayerStep): boolean =>
  payerCell(payer, step).answers.some(({ covers }) => covers === 'yes' || covers === 'partly');

/** Kinds that pay for a degree, and whose every answer about a program is no. */
function kindsForDegreesOnly(payers: readonly Payer[]): PayerKind[] {
  return payerKinds.filter((kind) => {
    const own = payers.filter((payer) => payer.kind === kind);
    const onPrograms = own.flatMap((payer) => payerCell(payer, 'program').answers);
    const isNone = onPrograms.length > 0 && onPrograms.every(({ covers }) => covers === 'no');
    return isNone && own.some((payer) => pays(payer, 'degree'));
  });
}

/** What the record says of all payers, in two or three sentences. */
export function payersInShort(payers: readonly Payer[]): string {
  const count = (isMeant: (payer: Payer) => boolean): number => payers.filter(isMeant).length;
  const named = count(({ answers }) => answers.some(({ namesPrograms }) => namesPrograms));
  const only = kindsForDegreesOnly(payers).map((kind) => payerKindLabels[kind].toLowerCase());
  return [
    `Of ${payers.length} payers on record, ${count((one) => pays(one, 'degree'))} pay for a degree in whole or in part, and ${count((one) => pays(one, 'program'))} for a MicroMasters program.`,
    `For ${named} of them a source speaks of MicroMasters programs at all; for the others the answer about a program is our reading of a rule.`,
    ...(only.length > 0
      ? [`Of programs and degrees, these pay for the degree alone in every answer we found: ${formatList(only)}.`]
      : []),
  ].join(' ');
}

const byKind = (a: Payer, b: Payer): number => payerKinds.indexOf(a.kind) - payerKinds.indexOf(b.kind);

/** Where a country stands: the United States first, what holds anywhere last. */
const rank = (code: string): number => ({ US: 0, [anyCountry]: 2 })[code] ?? 1;

/** Payers country by country, and in each by kind, then by title. */
export function payersByCountry(payers: readonly Payer[]) {
  const codes = [...new Set(payers.map(({ country }) => country))];
  return codes
    .map((code) => ({
      code,
      country: formatPayerCountry(code),
      payers: payers.filter(({ country }) => country === code).sort(byKind),
    }))
    .sort((a, b) => rank(a.code) - rank(b.code) || a.country.localeCompare(b.country, 'en'));
}

/**
 * The payers of a country that have an answer to one of these steps, by kind, then by title; where none is on record the
 * employers, who may pay anywhere. What one employer pays its own staff is left out: it tells others nothing.
 *
 * @param country its ISO code
 */
export function generalPayers(payers: readonly Payer[], country: string, steps: readonly PayerStep[]): Payer[] {
  const answering = payers.filter((payer) => steps.some((step) => payerCell(payer, step).words));
  const own = answering.filter((payer) => payer.country === country && payer.kind !== 'employer-plan');
  const anywhere = answering.filter((payer) => payer.country === anyCountry && payer.kind === 'employer');
  return (own.length > 0 ? own : anywhere).sort(byKind);
}

/** What is counted, the most that is paid first. */
const counted: readonly (readonly [Coverage, string])[] = [
  ['yes', 'yes'],
  ['partly', 'partly'],
  ['depends', 'it depends'],
  ['no', 'no'],
];

/**
 * How many payers say what of a step, each by its leading answer: "partly: 10, no: 3"; nothing where none answers. Plans
 * of single employers for their own staff are left out.
 */
export function payersSay(payers: readonly Payer[], step: PayerStep): string | undefined {
  const general = payers.filter(({ kind }) => kind !== 'employer-plan');
  const leading = general.flatMap((payer) => payerCell(payer, step).answers[0] ?? []);
  const said = counted.flatMap(([is, words]) => {
    const count = leading.filter(({ covers }) => covers === is).length;
    return count > 0 ? [`${words}: ${count}`] : [];
  });
  return said.join(', ') || undefined;
}

/** Payers of one country. */
export type CountryOfPayers = ReturnType<typeof payersByCountry>[number];

/** Everything the page of payers shows. Sources are numbered in its order. */
export function payersProfile({ payers }: Pick<Catalog, 'payers'>) {
  const countries = payersByCountry(payers);
  const shown = countries.flatMap((country) => country.payers);
  return {
    inShort: payersInShort(payers),
    countries,
    citations: numberSources(shown.flatMap(({ sources }) => sources)),
  };
}
