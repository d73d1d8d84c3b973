import type { Program } from '#lib/domain/catalog';
import { findDollars } from '#lib/domain/money';
import { currentPrice } from '#lib/domain/program-figures';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { capitalize } from '#lib/format/text';
import { type Answers, answersToSearch, askedIn, boxes, type Question } from './answers';
import { leastHours } from './least-hours';
import { type Met, meets } from './rules';
import type { Judged, Sorted } from './sort-programs';

/** One answer made less strict, and what that brings. */
export interface Change {
  readonly question: Question;
  /** The new answer, as it stands in a table: "12 hours a week". */
  readonly label: string;
  /** The same before what it brings: "With 12 hours a week". */
  readonly lead: string;
  /** The address of the result after it. */
  readonly search: string;
  /** Programs that fit after it and did not before. */
  readonly fits: readonly Program[];
  /** Programs that may fit after it and were dropped before. */
  readonly may: readonly Program[];
}

type Step = Pick<Change, 'label' | 'lead'> & { readonly answers: Answers };

const brings = ({ fits, may }: Change): boolean => fits.length + may.length > 0;

const ascending = (values: readonly number[], above: number): number[] =>
  [...new Set(values)].filter((value) => value > above).sort((a, b) => a - b);

/** What one answer could be instead, the smallest step first. `touched` are the programs that it decides on. */
function stepsOf(question: Question, answers: Answers, touched: readonly Program[]): Step[] {
  const without = { ...answers, [question]: undefined };
  switch (question) {
    case 'field':
      return [{ label: 'Any field', lead: 'In any field', answers: without }];
    case 'degree': {
      const words = 'it need not count toward a degree';
      return [{ label: capitalize(words), lead: `If ${words}`, answers: { ...answers, degree: false } }];
    }
    case 'mathematics':
      return [{ label: 'Any mathematics', lead: 'With any mathematics', answers: without }];
    case 'language':
      return [{ label: 'Any language', lead: 'With any language', answers: without }];
    case 'budget': {
      const prices = touched
        .flatMap((program) => findDollars(currentPrice(program))?.value ?? [])
        .flatMap(({ min, max }) => [min, max]);
      const steps = ascending(prices, answers.budget ?? 0).map((budget) => {
        const label = formatMoney({ min: budget, max: budget, currency: 'USD' });
        return { label, lead: `With ${label}`, answers: { ...answers, budget } };
      });
      return [...steps, { label: 'Any budget', lead: 'With any budget', answers: without }];
    }
    case 'hours': {
      const least = touched.flatMap((program) => leastHours(program)?.parts.map(({ hours }) => hours.value.min) ?? []);
      const steps = ascending(least, answers.hours ?? 0).filter((hours) => hours <= boxes.hours.max);
      return steps.map((hours) => {
        const label = `${plural(hours, 'hour')} a week`;
        return { label, lead: `With ${label}`, answers: { ...answers, hours } };
      });
    }
  }
}

/** Of the steps of one answer, the smallest that brings anything and the smallest that brings the most; else the last. */
function choose(changes: readonly Change[]): Change[] {
  const size = ({ fits, may }: Change): string => `${fits.length} ${may.length}`;
  const last = changes.at(-1);
  if (!last) return [];
  const most = changes.find((change) => size(change) === size(last)) ?? last;
  const first = changes.find(brings) ?? most;
  return first === most ? [most] : [first, most];
}

/** Where a program stands when one question is answered otherwise. */
function standAfter({ program, reasons }: Judged, question: Question, answers: Answers): Met {
  const others = reasons.filter((reason) => reason.question !== question).map(({ met }) => met);
  const all = [...others, meets(program, question, answers)];
  return all.includes('no') ? 'no' : all.includes('unknown') ? 'unknown' : 'yes';
}

/**
 * For each answer, what one step less strict brings back: the next hours up to those that some program is known to need,
 * the next price and any, or the answer left out. No step loses a program. Most that fit first, then most that may;
 * another field last, since the field is what the visitor came for.
 */
export function findChanges({ may, dropped }: Sorted, answers: Answers): Change[] {
  const found = askedIn(answers).flatMap((question) => {
    // Only a program that this answer alone drops, or leaves not known, can stand elsewhere after it.
    const touched = [...may, ...dropped].filter(({ reasons }) =>
      reasons.every((reason) => (reason.question === question ? reason.met !== 'yes' : reason.met !== 'no')),
    );
    const standing = (met: Met, changed: Answers, among: readonly Judged[]): Program[] =>
      among.filter((one) => standAfter(one, question, changed) === met).map(({ program }) => program);
    const programs = touched.map(({ program }) => program);
    // With no answer left there is no result to lead to.
    const steps = stepsOf(question, answers, programs).filter((step) => askedIn(step.answers).length > 0);
    const changes = steps.map(({ answers: changed, label, lead }): Change => {
      const fits = standing('yes', changed, touched);
      const mayNow = standing(
        'unknown',
        changed,
        touched.filter((one) => !may.includes(one)),
      );
      return { question, label, lead, search: answersToSearch(changed), fits, may: mayNow };
    });
    return choose(changes);
  });
  const isField = ({ question }: Change): number => Number(question === 'field');
  return found.sort((a, b) => isField(a) - isField(b) || b.fits.length - a.fits.length || b.may.length - a.may.length);
}

/**
 * The first of the changes, unless it brings nothing or is another field: the one that brings most that fit, then most
 * that may.
 */
export const bestChange = ([first]: readonly Change[]): Change | undefined =>
  first && first.question !== 'field' && brings(first) ? first : undefined;
