import type { Program } from '#lib/domain/catalog';
import { findDollars } from '#lib/domain/money';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { capitalize } from '#lib/format/text';
import { type Answers, answersToSearch, askedIn, boxes, type Question } from './answers';
import { leastHours } from './least-hours';
import { reasonsOf, type Sorted, sortPrograms } from './sort-programs';

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

/** What one answer could be instead, the smallest step first. `open` are the programs that no other answer drops. */
function stepsOf(question: Question, answers: Answers, open: readonly Program[]): Step[] {
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
      const prices = open.flatMap(({ price }) => findDollars(price)?.value ?? []).flatMap(({ min, max }) => [min, max]);
      const steps = ascending(prices, answers.budget ?? 0).map((budget) => {
        const label = formatMoney({ min: budget, max: budget, currency: 'USD' });
        return { label, lead: `With ${label}`, answers: { ...answers, budget } };
      });
      return [...steps, { label: 'Any budget', lead: 'With any budget', answers: without }];
    }
    case 'hours': {
      const least = open.flatMap((program) => leastHours(program)?.fact.value ?? []);
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

/**
 * For each answer, what one step less strict brings back: the next hours up to those that some program is known to need,
 * the next price and any, or the answer left out. No step loses a program.
 */
export function findChanges(sorted: Sorted, answers: Answers): Change[] {
  const all = [...sorted.fits, ...sorted.may, ...sorted.dropped];
  return askedIn(answers).flatMap((question) => {
    const open = all.filter((one) => reasonsOf(one, 'no').every((reason) => reason.question === question));
    const programs = open.map(({ program }) => program);
    const fitted = new Set(sorted.fits.map(({ program }) => program));
    const kept = new Set([...fitted, ...sorted.may.map(({ program }) => program)]);
    const changes = stepsOf(question, answers, programs).map(({ answers: changed, label, lead }): Change => {
      const { fits, may } = sortPrograms(programs, changed);
      return {
        question,
        label,
        lead,
        search: answersToSearch(changed),
        fits: fits.map(({ program }) => program).filter((program) => !fitted.has(program)),
        may: may.map(({ program }) => program).filter((program) => !kept.has(program)),
      };
    });
    return choose(changes);
  });
}

/**
 * The change that brings most that fit, then most that may; of equals the first. Never another field, since that is what
 * the visitor came for. Nothing when none brings anything.
 */
export const bestChange = (changes: readonly Change[]): Change | undefined =>
  changes
    .filter((change) => change.question !== 'field' && brings(change))
    .sort((a, b) => b.fits.length - a.fits.length || b.may.length - a.may.length)[0];
