import { answerFact } from '#lib/answers/answer';
import { type AskedQuestion, askSection } from '#lib/answers/choose';
import { programPrices } from '#lib/answers/prices';
import { programQuestions } from '#lib/answers/program';
import { askProgramStrip } from '#lib/answers/program-strip';
import type { Catalog, Program } from '#lib/domain/catalog';
import { type Course, courseHours, courseName } from '#lib/domain/course';
import { computedFact, findKnown } from '#lib/domain/fact';
import type { Outcome } from '#lib/domain/program';
import { formatDate } from '#lib/format/date';
import { outcomeLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { outcomeInWords } from '#lib/format/outcome';
import { formatRange } from '#lib/format/range';
import { describeClause, type ProgramClock } from '#lib/pages/clock';
import { exitPoints } from '#lib/pages/exit-points';
import { placeOfCost } from '#lib/pages/finding-out';
import { headings } from '#lib/pages/headings';
import { programProfile } from '#lib/pages/program';
import { routes } from '#lib/site/routes';
import { type SeenFigure, type Spot, seeAnswer, seeFact } from './seen';
import { seeBigCredit, seePathway } from './seen-pathway';

type At = Omit<Spot, 'label'>;

function seeCourse(at: At, course: Course): SeenFigure[] {
  const labeled = (label: string): Spot => ({ ...at, label: `${label}: ${courseName(course)}` });
  const beside = [formatDate(course.asOf)];
  const hours = courseHours(course);
  const parts = [findKnown(course.weeks), findKnown(course.hoursPerWeek)].filter((fact) => fact !== undefined);
  const total = hours && computedFact(hours, 'weeks × hours a week', parts);
  return [
    ...seeFact(labeled('Weeks'), findKnown(course.weeks), { value: formatRange, beside }),
    ...seeFact(labeled('Hours a week'), findKnown(course.hoursPerWeek), { value: formatRange, beside }),
    ...seeFact(labeled('Total hours'), total, { value: formatRange, beside }),
    ...seeAnswer(labeled('Price'), answerFact(course.price, formatMoney), 'line'),
  ];
}

const seeTrack = (at: At, { name, months, asOf, sources }: Program['tracks'][number]): SeenFigure[] =>
  months
    ? [
        {
          ...at,
          label: `Months: ${name}`,
          value: formatRange(months),
          beside: [formatDate(asOf)],
          how: 'stated',
          asOf,
          sources,
        },
      ]
    : [];

function seeExits(at: At, program: Program): SeenFigure[] {
  return exitPoints(program).flatMap(({ course, spent, hours }) => {
    const after = courseName(course);
    return [
      ...seeFact({ ...at, label: `Spent after ${after}` }, findKnown(spent), { value: formatMoney }),
      ...seeFact({ ...at, label: `Hours after ${after}` }, findKnown(hours), { value: formatRange }),
    ];
  });
}

function seeOutcome(at: At, outcome: Outcome): SeenFigure {
  const { fact, kind, asOf, sources } = outcome;
  const { value, unit, rest } = outcomeInWords(outcome);
  const beside = [...(rest ? [rest] : []), `${outcomeLabels[kind]}, ${formatDate(asOf)}`];
  return { ...at, label: fact, value, unit, beside, how: 'stated', asOf, sources };
}

const seeClauses = (at: At, { questions }: ProgramClock): SeenFigure[] =>
  questions.flatMap(({ title, clauses }) =>
    clauses.flatMap((clause) =>
      clause.value
        ? [
            {
              ...at,
              label: title,
              value: clause.text,
              beside: [describeClause(clause)],
              how: 'stated',
              asOf: clause.asOf,
              sources: clause.sources,
            },
          ]
        : [],
    ),
  );

/** Every figure of a program's page, in the order of the page. */
export function seeProgram(catalog: Catalog, program: Program): SeenFigure[] {
  const page = routes.program(program.slug);
  const { counts, about, courses, cost, clock: times, ready, findingOut, outcomes } = headings.program;
  const { pathways, clock, trials } = programProfile(catalog, program);
  const top: At = { page, heading: program.title };
  const under = (heading: string): At => ({ page, heading });
  const see = (at: At, asked: readonly AskedQuestion[], place: 'strip' | 'line'): SeenFigure[] =>
    asked.flatMap(({ label, answer }) => seeAnswer({ ...at, label }, answer, place));
  const asked = (at: At, section: 'about' | 'cost' | 'ready'): SeenFigure[] =>
    see(at, askSection(programQuestions, section, program), 'line');
  return [
    ...seeAnswer({ ...top, label: 'Status' }, programQuestions.status.of(program), 'line'),
    ...see(top, askProgramStrip(program), 'strip'),
    ...seeBigCredit({ ...top, label: 'Credit' }, pathways[0]),
    ...pathways.flatMap((one) =>
      seePathway(under(counts), one, `${one.degree.title}, ${one.degree.institution.short}`),
    ),
    ...asked(under(about), 'about'),
    ...program.tracks.flatMap((track) => seeTrack(under(courses), track)),
    ...program.courses.flatMap((course) => seeCourse(under(courses), course)),
    ...programPrices(program).flatMap(({ price, covers, how }) =>
      seeFact({ ...under(cost), label: covers }, price, { value: formatMoney, beside: [how] }),
    ),
    ...asked(under(cost), 'cost'),
    ...seeExits(under(cost), program),
    ...seeClauses(under(times), clock),
    ...asked(under(ready), 'ready'),
    ...trials.flatMap(({ what, cost, hours }) => [
      ...seeAnswer({ ...under(findingOut), label: what }, cost, placeOfCost(cost)),
      ...(hours ? seeAnswer({ ...under(findingOut), label: `${what}: hours` }, hours, 'list') : []),
    ]),
    ...program.outcomes.map((outcome) => seeOutcome(under(outcomes), outcome)),
  ];
}
