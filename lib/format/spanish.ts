import type { CreditPathway } from '#lib/domain/catalog';
import { creditShare } from '#lib/domain/credit-share';
import { type Firmness, firmnessOf } from '#lib/domain/firmness';
import type { PartialDate } from '#lib/domain/partial-date';
import type { Status } from '#lib/domain/status';

/** What stands where nothing was found. */
export const notFoundInSpanish = 'No consta en ninguna de nuestras fuentes';

const statuses: Record<Status['is'], string> = {
  open: 'Abierto',
  closing: 'Va a cerrar',
  closed: 'Cerrado',
  unknown: 'No se sabe si está abierto',
};

const promises: Record<Firmness, string> = {
  amount: 'la universidad dice cuánto',
  credit: 'la universidad dice que da crédito, no cuánto',
  'way-in': 'la universidad habla de la entrada, no de crédito',
  others: 'solo lo dicen terceros',
  inferred: 'lo deducimos nosotros',
};

const precisions = { exact: '', about: 'cerca del ', 'at-most': 'como máximo ' } as const;

const number = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('es', { style: 'percent' });
const monthNames = new Intl.DateTimeFormat('es', { month: 'long', timeZone: 'UTC' });

/** "15 de mayo de 2026", "mayo de 2026", "2026", "2018–2019"; "sin fecha" when the source gives none. */
export function dateInSpanish(date: PartialDate | undefined): string {
  if (!date) return 'sin fecha';
  const [year, month, day] = date.split('-');
  if (!month) return date.replace('/', '–');
  const name = `${monthNames.format(Date.UTC(2000, Number(month) - 1))} de ${year}`;
  return day ? `${Number(day)} de ${name}` : name;
}

/** Whether a program is open, how we know, and when: "Abierto, según una fuente, 15 de mayo de 2026". */
export function statusInSpanish({ is, evidence, asOf, closesOn }: Status): string {
  const until = is === 'closing' && closesOn ? ` (${dateInSpanish(closesOn)})` : '';
  const how = evidence === 'stated' ? 'según una fuente' : 'lo deducimos';
  return `${statuses[is]}${until}, ${how}, ${dateInSpanish(asOf)}`;
}

/** How much credit a pathway earns; its firmness says so where no amount is known. */
function amountInSpanish(pathway: CreditPathway): string[] {
  const share = creditShare(pathway);
  if (share) return [`${precisions[share.is]}${percent.format(share.fraction)} del título`];
  const { credit } = pathway;
  return credit ? [`${precisions[credit.is]}${number.format(credit.amount)} ${credit.unit}`] : [];
}

/** What a pathway earns, by whose word, and when: "25 % del título; la universidad dice cuánto, febrero de 2019". */
export const creditInSpanish = (pathway: CreditPathway): string =>
  [...amountInSpanish(pathway), `${promises[firmnessOf(pathway)]}, ${dateInSpanish(pathway.asOf)}`].join('; ');
