import { pacingOf } from '#lib/domain/pacing';
import { plural } from '#lib/format/plural';
import type { Plan } from '#lib/plan/plan';
import { formatHours } from '#lib/plan/words';
import { TurnPanel } from '../ui/turn-panel';

const ofAll = (some: number, all: number): string => {
  if (all === 1) return 'The course';
  return some === all ? `All ${all} courses` : `${some} of ${all} courses`;
};

/** Whether courses have dates of their own, as far as the record says. */
function sayPacing({ courses }: Plan): string {
  const all = courses.length;
  const { sessions, ownPace, unknown } = pacingOf(courses.map(({ course }) => course));
  const said = [
    sessions > 0 &&
      `${ofAll(sessions, all)} ${sessions === 1 ? 'is' : 'are'} instructor-paced. Such a course runs on dates of its own, which we do not hold: look them up before you count on a day below.`,
    ownPace > 0 &&
      `${ofAll(ownPace, all)} ${ownPace === 1 ? 'is' : 'are'} self-paced. How long one keeps access to such a course we do not hold.`,
    unknown > 0 &&
      `Of ${unknown === all ? 'these courses' : plural(unknown, 'course')} the record does not say whether ${unknown === 1 ? 'it runs' : 'they run'} on dates of ${unknown === 1 ? 'its' : 'their'} own.`,
  ];
  return said.filter(Boolean).join(' ');
}

/** What the visitor's hours mean for a session. */
function sayHours({ courses, hours }: Plan): string {
  const all = courses.length;
  const under = courses.filter((one) => one.hours.min > hours).length;
  const over = courses.filter((one) => one.hours.max > hours);
  const yours = `your ${formatHours(hours)} hours a week`;
  if (over.length === 0) return `No course is said to take more than ${yours}, so each fits into its session.`;
  const most = formatHours(Math.max(...over.map((one) => one.hours.max)));
  const finding =
    under > 0
      ? `${ofAll(under, all)} ${under === 1 ? 'takes' : 'take'} more than ${yours} even at the least.`
      : `${ofAll(over.length, all)} may take you more than ${yours}, up to ${most}.`;
  return `${finding} Then one session is too short. You may need a second, and may have to pay for it.`;
}

/** What the dates do not show. */
export function WatchPanel({ plan }: { plan: Plan }) {
  const { sessions } = pacingOf(plan.courses.map(({ course }) => course));
  const exceeds = plan.courses.some((one) => one.hours.max > plan.hours);
  const title = sessions > 0 || exceeds ? 'A session does not wait' : 'Look for the last day of access';
  return (
    <TurnPanel id="watch" kicker="What to watch" title={title}>
      <p>{sayHours(plan)}</p>
      <p>{sayPacing(plan)}</p>
    </TurnPanel>
  );
}
