import {
  type Answer,
  answerFact,
  answerPlainly,
  answerPrice,
  fromText,
  inHours,
  notFound,
  sourcesBehind,
} from '#lib/answers/answer';
import type { Place } from '#lib/answers/remarks';
import type { Program } from '#lib/domain/catalog';
import type { Course } from '#lib/domain/course';
import { byPromise } from '#lib/domain/credit-share';
import type { Known } from '#lib/domain/fact';
import { firmnessOf } from '#lib/domain/firmness';
import { findDollars, type MoneyRange } from '#lib/domain/money';
import { currentCourses, sumHours } from '#lib/domain/program-figures';
import { midpoint } from '#lib/domain/range';
import type { Source } from '#lib/domain/source';
import { isOpen } from '#lib/domain/status';
import { formatYear } from '#lib/format/date';
import { firmnessLabels } from '#lib/format/labels';
import { formatRange } from '#lib/format/range';
import { routes } from '#lib/site/routes';

/** One way to find out, before paying for all of it, whether a program is for you. */
export interface Trial {
  readonly what: string;
  /** A page of the site that it leads to. */
  readonly to?: string;
  /** The course it is about. */
  readonly course?: Course;
  /** What it costs, or what the record says of it. */
  readonly cost: Answer;
  /** Hours of study, where it is a course. */
  readonly hours?: Answer;
  /** What limits it, in a sentence. */
  readonly remark?: string | undefined;
}

/** A course with a price in US dollars of the program as it is sold now, and not of an earlier version. */
interface Priced {
  readonly course: Course;
  readonly price: Known<MoneyRange>;
}

const findPriced = (course: Course): Priced[] => {
  const price = findDollars(course.price);
  return price && price.version === undefined ? [{ course, price }] : [];
};

const byAmount = (a: Priced, b: Priced): number => midpoint(a.price.value) - midpoint(b.price.value);

function selfCheck({ prerequisites }: Program): Trial {
  const level = prerequisites?.mathematics?.level;
  return {
    what: 'A self-check of your mathematics',
    to: routes.selfCheck(level),
    cost: answerPlainly('Free, about five minutes'),
    remark: level ? undefined : 'No source we have says which mathematics the program needs.',
  };
}

function courseTrial({ lastVerified }: Program, course: Course, what: string, remark?: string): Trial {
  const { price } = course;
  const isOfEarlier = price.state === 'known' && price.version !== undefined;
  return {
    what,
    course,
    cost: isOfEarlier ? notFound(lastVerified) : answerPrice(price),
    hours: answerFact(sumHours([course], lastVerified), formatRange, inHours),
    remark,
  };
}

const inOrder = 'The first course in order';

/**
 * The cheapest course and the first in order, or the one course that is both; an exam or a capstone is no trial. Only
 * prices of the newest year on record are compared, since prices of different years say nothing of each other.
 */
function courseTrials(program: Program): Trial[] {
  const courses = currentCourses(program).filter(({ kind }) => kind === 'course');
  const [first] = courses;
  if (!first) {
    const unknown = notFound(program.lastVerified);
    return [{ what: 'One paid course', cost: unknown, hours: unknown }];
  }
  const priced = courses.flatMap(findPriced);
  const newest = priced
    .map(({ price }) => price.asOf?.slice(0, 4) ?? '')
    .sort()
    .at(-1);
  const compared = priced.filter(({ price }) => (price.asOf?.slice(0, 4) ?? '') === newest);
  const cheapest = compared.toSorted(byAmount)[0];
  if (!cheapest) return [courseTrial(program, first, inOrder)];
  const isAlone = compared.length === 1;
  const year = formatYear(cheapest.price.asOf);
  const remark =
    compared.length < courses.length && !isAlone
      ? `Compared: the ${compared.length} of ${courses.length} courses with a price of ${year}.`
      : undefined;
  const own = compared.find(({ course }) => course === first);
  if (own && byAmount(own, cheapest) === 0) {
    const what = isAlone ? inOrder : `${inOrder}; no other is cheaper`;
    return [courseTrial(program, first, what, remark)];
  }
  const what = isAlone ? 'The course with the newest price' : 'The cheapest course';
  const trials = [
    { priced: cheapest, trial: courseTrial(program, cheapest.course, what, remark) },
    { priced: findPriced(first)[0], trial: courseTrial(program, first, inOrder) },
  ];
  const amountOf = (one: Priced | undefined): number => (one ? midpoint(one.price.value) : Number.POSITIVE_INFINITY);
  return trials.sort((a, b) => amountOf(a.priced) - amountOf(b.priced)).map(({ trial }) => trial);
}

/** How to start a degree that the program is linked to before being admitted, where a record of such a degree says. */
function degreeTrials({ pathways, lastVerified }: Program): Trial[] {
  const linked = pathways.filter((pathway) => firmnessOf(pathway) !== 'inferred').sort(byPromise);
  const open = linked.filter(({ degree }) => degree.tryFirst);
  if (linked.length > 0 && open.length === 0) {
    return [{ what: 'A start in a degree it is linked to, without admission', cost: notFound(lastVerified) }];
  }
  return open.map((pathway) => ({
    what: `A start in ${pathway.degree.title}, ${pathway.degree.institution.short}`,
    to: routes.degree(pathway.degree.slug),
    cost: fromText('tryFirst')(pathway.degree),
    remark: `${firmnessLabels[firmnessOf(pathway)]}.`,
  }));
}

/**
 * The ways to find out whether an open program is for you, the cheapest first: the self-check, free access as the
 * program describes it, courses by their price in US dollars, and last a start in a degree it is linked to, which costs
 * what the degree charges. Empty for a program that is not open.
 */
export function findingOut(program: Program): readonly Trial[] {
  if (!isOpen(program)) return [];
  return [
    selfCheck(program),
    { what: 'Free access, or help with the fee', cost: fromText('aid')(program) },
    ...courseTrials(program),
    ...degreeTrials(program),
  ];
}

/** A price stands short, for the table of courses says all of it; words stand with their date. */
export const placeOfCost = (cost: Answer): Place => (cost.state === 'known' && cost.isFigure ? 'list' : 'line');

/** The sources behind these, for the list of the page. */
export const trialSources = (trials: readonly Trial[]): Source[] =>
  trials.flatMap(({ cost, hours }) => [cost, ...(hours ? [hours] : [])].flatMap(sourcesBehind));
