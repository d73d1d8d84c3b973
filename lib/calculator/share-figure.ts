import type { CreditPathway } from '#lib/domain/catalog';
import { creditShare } from '#lib/domain/credit-share';
import { type Fact, findKnown } from '#lib/domain/fact';
import { firmnessOf } from '#lib/domain/firmness';
import type { NumberRange } from '#lib/domain/range';
import { creditInWords, sayCredit } from '#lib/format/credit';
import { firmnessLabels } from '#lib/format/labels';
import { exactly, type Figure, standingOfFact } from './figure';
import { inPercent } from './own';
import type { Question } from './question';
import { countOf, unitOf } from './units';

/** None counted because no source says that any does: our assumption, which has no source and no date. */
const noneCounted = (why: string): Pick<Figure, 'value' | 'standing' | 'words' | 'says' | 'sources'> => ({
  value: exactly(0),
  standing: 'ours',
  words: 'none counted',
  says: `${why}, so nothing is counted: our assumption.`,
  sources: [],
});

/** A pathway’s promise as a fact: the part of the degree that counts. */
function shareFact(pathway: CreditPathway): Fact<NumberRange> {
  const share = creditShare(pathway);
  const { sources, asOf, program } = pathway;
  const promise = firmnessOf(pathway);
  const base = { state: 'known', asOf, lookedOn: program.lastVerified, sources, also: [] } as const;
  const how = promise === 'inferred' ? 'inferred' : 'stated';
  if (!share) return { state: 'unknown', lookedOn: program.lastVerified };
  const value = share.is === 'at-most' ? { min: 0, max: share.fraction } : exactly(share.fraction);
  const working = how === 'inferred' ? pathway.working : undefined;
  return { ...base, how, value, basis: `${share.words}; ${firmnessLabels[promise].toLowerCase()}`, working };
}

/** The part that counts as its university counts it: "16 of 48 credits", "about half". */
function shareInWords(pathway: CreditPathway): string | undefined {
  const share = creditShare(pathway);
  if (!share) return undefined;
  return share.credit ? `${share.credit.amount} of ${share.credit.of} ${share.credit.unit}` : share.words;
}

/** Why no part of the degree is on record: nobody says how much, or what is said is no part of the degree’s own units. */
function whyNoShare(pathway: CreditPathway): string {
  const who = firmnessLabels[firmnessOf(pathway)].toLowerCase();
  return pathway.credit
    ? `On record is ${creditInWords(sayCredit(pathway))} (${who}), which gives no part of the degree that we can reckon with.`
    : `How much counts was not found: ${who}.`;
}

/** The part of the degree that counts: the visitor’s credits, the promise on record, or none where nobody promises any. */
export function shareFigure(question: Question): Figure {
  const { pathway, degree, own } = question;
  const unit = unitOf(degree);
  const size = countOf(degree);
  const entered = own.get('credit');
  const base = { name: 'share', label: 'Credit that counts', box: 'credit', sources: pathway?.sources ?? [] } as const;
  const record = pathway && findKnown(shareFact(pathway));
  const told = record ? `${record.basis}, ${record.asOf ?? 'undated'}` : undefined;
  if (entered !== undefined) {
    const fraction = Math.min(1, size ? entered / size : entered / 100);
    const words = size ? `${entered} of ${size} ${unit}` : `${entered} percent`;
    return {
      ...base,
      value: exactly(fraction),
      standing: 'yours',
      words,
      record,
      says: `You entered ${words}. The record: ${told ?? 'not found'}.`,
    };
  }
  if (!pathway) return { ...base, ...noneCounted('No source links this program to this degree') };
  if (firmnessOf(pathway) === 'way-in') return { ...base, ...noneCounted('A way in, and nobody says how much counts') };
  if (!record) return { ...base, standing: 'missing', says: whyNoShare(pathway) };
  return {
    ...base,
    value: record.value,
    standing: standingOfFact(record),
    record,
    words: pathway && shareInWords(pathway),
    says: `The part of the degree that counts: ${inPercent(record.value)} (${told}).`,
  };
}
