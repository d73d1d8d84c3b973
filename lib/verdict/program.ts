import type { Program } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { firmnessOf, isWeak } from '#lib/domain/firmness';
import { isClosed, type Status } from '#lib/domain/status';
import { formatDate } from '#lib/format/date';
import { nameByUniversity, nameDegree, nameProgram } from './names';
import { sayPrice } from './price';
import { sayCounts } from './promise';
import { firstThatFits, sentence, type Verdict } from './verdict';

/** Whether it runs and how we know: "is open (stated 27 July 2026)", "is closed (inferred …; last seen April 2023)". */
function sayState({ is, evidence, asOf, closesOn, lastSeen }: Status, isShort = false): string {
  const known = `${evidence} ${formatDate(asOf)}`;
  if (is === 'open') return `is open (${known})`;
  if (is === 'closing') return `is open until ${formatDate(closesOn)} (${known})`;
  if (is === 'unknown') return `may or may not run, no source we have says (${formatDate(asOf)})`;
  const seen = lastSeen && evidence === 'inferred' && !isShort ? `; last seen ${formatDate(lastSeen.slice(0, 7))}` : '';
  return `is closed (${known}${seen})`;
}

/**
 * A program: whether it is open and how we know, the firmest promise of credit (of equally firm ones the largest share)
 * and who made it, or that no degree was found; then its price with its age, and that the degree admits separately where
 * a university stands behind the pathway. What is too long says less: first without the separate admission, then with
 * the degree by its university alone, then without when it was last seen and which others name it.
 */
export function programVerdict(program: Program): Verdict {
  const { status, price, pathways } = program;
  const sayItself = (isShort = false): string => `${nameProgram(program)} ${sayState(status, isShort)}`;
  const cost = sayPrice('Price', price, isClosed(program));
  const best = findBest(pathways);
  if (!best) return [sentence([sayItself(), 'no degree was found for it']), sentence([cost])];
  const admission = !isWeak(firmnessOf(best)) && 'admission to the degree is separate';
  const make =
    (degree: string, after: string | false, isShort = false) =>
    (): Verdict => [sentence([sayItself(isShort), sayCounts(best, degree, isShort)]), sentence([cost, after])];
  const [full, short] = [nameDegree(best.degree), nameByUniversity(best, 'degree')];
  return firstThatFits([
    make(full, admission),
    make(full, false),
    make(short, admission),
    make(short, false),
    make(short, false, true),
  ]);
}
