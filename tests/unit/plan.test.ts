import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Program } from '#lib/domain/catalog';
import { pacingOf } from '#lib/domain/pacing';
import { addDays, daysBetween, mondayFrom } from '#lib/plan/days';
import type { Missing } from '#lib/plan/loads';
import { orderCourses } from '#lib/plan/order';
import { planPage } from '#lib/plan/page';
import { pictureOf } from '#lib/plan/picture';
import { type Plan, planCourses } from '#lib/plan/plan';
import { courseWeeks, weeksAtPace } from '#lib/plan/weeks';
import { missingInWords, orderInWords, totalWorking, workingsOf } from '#lib/plan/words';
import { catalogOf, course, known, program, source } from '../support/sample-records';

/** A course of so many weeks at so many hours. */
const of = (title: string, weeks: number, [min, max]: readonly [number, number], buildsOn: string[] = []) =>
  course(title, { weeks: known({ min: weeks, max: weeks }), hoursPerWeek: known({ min, max }), buildsOn });

const start = { start: '2027-01-11', pause: 0 };

function planOf(made: Program, pace: { start: string; hours: number; pause: number }, own = {}): Plan {
  const plan = planCourses(made, pace, own);
  if ('is' in plan) throw new Error(missingInWords(plan));
  return plan;
}

const lackOf = (made: Program, own = {}): Missing => weeksAtPace(made, 8, own) as Missing;

describe('days', () => {
  test('go over the end of February in leap years and others', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(daysBetween('2028-01-01', '2029-01-01')).toBe(366);
  });

  test('a course begins on the Monday itself or the next one', () => {
    expect(mondayFrom('2027-01-11')).toBe('2027-01-11');
    expect(mondayFrom('2027-01-12')).toBe('2027-01-18');
    expect(mondayFrom('2027-01-17')).toBe('2027-01-18');
  });

  test('a plan over 29 February ends on a Sunday', () => {
    const { finish } = planOf(program('p', { courses: [of('a', 4, [8, 8])] }), {
      ...start,
      start: '2028-02-07',
      hours: 8,
    });
    // 7, 14, 21 and 28 February are its Mondays; the last week has the 29th.
    expect(finish.least).toBe('2028-03-05');
  });
});

describe('weeks of a course', () => {
  const load = (weeks: number, min: number, max: number) => ({
    course: course('a'),
    weeks: { min: weeks, max: weeks },
    hours: { min, max },
    isOwn: { weeks: false, hours: false },
  });

  test('are its hours over the visitor’s, rounded up', () => {
    // 13 × 12 ÷ 8 = 19.5; 15 × 12 ÷ 8 = 22.5.
    expect(courseWeeks(load(13, 8, 12), 8)).toEqual({ least: 13, most: 20 });
    expect(courseWeeks(load(15, 8, 12), 8)).toEqual({ least: 15, most: 23 });
  });

  test('are never fewer than its session', () => {
    expect(courseWeeks(load(13, 8, 12), 60)).toEqual({ least: 13, most: 13 });
  });

  test('do not grow by a part of a week that only the computer sees', () => {
    expect(courseWeeks(load(13, 8.1, 8.1), 8.1)).toEqual({ least: 13, most: 13 });
  });

  test('have their sum beside them, with the reason for a session that is longer', () => {
    const { courses } = planOf(program('p', { courses: [of('a', 13, [8, 12])] }), { ...start, hours: 10 });
    expect(courses.flatMap((one) => workingsOf(one, 10))).toEqual([
      '13 × 8 ÷ 10 = 10.4, never under the session, so 13',
      '13 × 12 ÷ 10 = 15.6, so 16',
    ]);
  });
});

describe('the order', () => {
  test('puts what others build on first, else keeps the university’s', () => {
    const courses = [of('design', 1, [1, 1], ['basics']), of('history', 1, [1, 1]), of('basics', 1, [1, 1])];
    expect(orderCourses(courses).map(({ title }) => title)).toEqual(['history', 'basics', 'design']);
  });

  test('knows a course by its code where it has one', () => {
    const courses = [course('Second', { buildsOn: ['A1'] }), course('First', { code: 'A1' })];
    expect(orderCourses(courses).map(({ title }) => title)).toEqual(['First', 'Second']);
  });

  test('does not hang on a circle', () => {
    const courses = [course('a', { buildsOn: ['b'] }), course('b', { buildsOn: ['a'] }), course('c')];
    expect(orderCourses(courses).map(({ title }) => title)).toEqual(['c', 'a', 'b']);
  });

  test('is explained', () => {
    const made = program('p', {
      courses: [of('a', 2, [1, 1]), of('b', 2, [1, 1], ['a']), course('x', { kind: 'exam' })],
    });
    expect(orderInWords(planOf(made, { ...start, hours: 2 })).join(' ')).toBe(
      'b builds on a. What others build on comes first; for the rest we keep the university’s own order. The exam comes last.',
    );
  });
});

describe('a plan', () => {
  const two = program('p', { courses: [of('a', 2, [4, 8]), of('b', 3, [4, 4]), course('x', { kind: 'exam' })] });

  test('has no dates for an exam, and names it', () => {
    const plan = planOf(two, { ...start, hours: 4 });
    expect(plan.courses.map((one) => one.course.title)).toEqual(['a', 'b']);
    expect(plan.exams.map(({ title }) => title)).toEqual(['x']);
  });

  test('leaves weeks free between courses, not after the last', () => {
    const plan = planOf(two, { ...start, hours: 4, pause: 2 });
    expect(plan.courses.map(({ least }) => least)).toEqual([
      { from: '2027-01-11', to: '2027-01-24', weeks: 2 },
      { from: '2027-02-08', to: '2027-02-28', weeks: 3 },
    ]);
    // At its most the first course takes 2 × 8 ÷ 4 = 4 weeks.
    expect(plan.courses.map(({ most }) => most)).toEqual([
      { from: '2027-01-11', to: '2027-02-07', weeks: 4 },
      { from: '2027-02-22', to: '2027-03-14', weeks: 3 },
    ]);
    expect(plan.weeks).toEqual({ least: 7, most: 9 });
    expect(totalWorking(plan, 'most')).toBe('4 + 3 + 1 × 2 free = 9');
  });

  test('has no dates when one figure is missing, and says which', () => {
    const made = program('p', { courses: [of('a', 2, [4, 8]), course('b', { weeks: known({ min: 3, max: 3 }) })] });
    expect(missingInWords(lackOf(made))).toBe(
      'Not found: the hours a week that b may take. Without that there are no dates.',
    );
    expect(missingInWords(lackOf(made, { weeks: 5 }))).toContain('the hours a week that b may take');
  });

  test('takes the visitor’s own figure where the record has none, and nowhere else', () => {
    const made = program('p', { courses: [of('a', 2, [4, 4]), course('b')] });
    const { courses } = planOf(made, { ...start, hours: 4 }, { weeks: 5, hours: 6 });
    expect(courses.map(({ isOwn }) => isOwn)).toEqual([
      { weeks: false, hours: false },
      { weeks: true, hours: true },
    ]);
    // 5 × 6 ÷ 4 = 7.5.
    expect(courses.map(({ least }) => least.weeks)).toEqual([2, 8]);
  });

  test('cannot know what one chooses', () => {
    const tracks = program('p', {
      courses: [of('a', 2, [4, 4])],
      tracks: ['Methods', 'Policy'].map((name) => ({ name, sources: [source('s')] })),
    });
    expect(missingInWords(lackOf(tracks))).toContain('one chooses between Methods and Policy');
    const elective = program('p', { courses: [{ ...of('a', 2, [4, 4]), place: 'elective' }] });
    expect(lackOf(elective)).toEqual({ is: 'choice', between: ['elective'] });
  });

  test('needs every course of the program', () => {
    const made = program('p', { courses: [of('a', 2, [4, 4])], courseCount: { value: 3, sources: [source('s')] } });
    expect(missingInWords(lackOf(made))).toContain('The record has 1 of the program’s courses, and the program has 3.');
    expect(missingInWords(lackOf(program('q')))).toContain('how many the program has was not found');
  });

  test('is of the newest listing, not of an earlier version', () => {
    const courses = [of('a', 2, [4, 4]), { ...of('old', 9, [9, 9]), version: 'four courses, 2021' }];
    const made = program('p', { courses, courseCount: { value: 1, sources: [source('s')] } });
    expect(planOf(made, { ...start, hours: 4 }).courses.map((one) => one.course.title)).toEqual(['a']);
  });
});

test('courses are on their own pace, in sessions, or the record does not say which', () => {
  const formats = [
    'self-paced',
    'instructor-paced',
    undefined,
    'self-paced by a help page; instructor-paced on another',
  ];
  expect(pacingOf(formats.map((format) => ({ format })))).toEqual({ ownPace: 1, sessions: 1, unknown: 2 });
});

describe('an address', () => {
  const effort = known({ min: 3, max: 5 }, '2024');
  const courses = [of('a', 2, [4, 4])];
  const catalog = catalogOf([program('p', { courses, effort }), program('unsaid', { courses })]);
  const at = (params: Record<string, string>) => planPage(catalog, { program: 'p', ...params });

  test('without a start begins on the first Monday six weeks after the newest check', () => {
    // The samples were checked on 1 November 2026; 42 days later is Sunday 13 December.
    expect(at({}).request.start).toEqual({ value: '2026-12-14', isYours: false });
    expect(at({ start: '2027-03-01' }).request.start).toEqual({ value: '2027-03-01', isYours: true });
  });

  test('without hours takes the record’s least, unless they are of an earlier version; with none it asks', () => {
    expect(at({}).request.hours).toEqual({ value: 3, isYours: false });
    expect(at({ program: 'unsaid' }).answer.is).toBe('no-hours');
    expect(at({ program: 'unsaid', hours: '4' }).answer.is).toBe('plan');
    const earlier = program('p', { courses, effort: { ...effort, version: 'three courses, 2020' } as typeof effort });
    expect(planPage(catalogOf([earlier]), { program: 'p' }).answer.is).toBe('no-hours');
  });

  test.each([
    ['start', '2025-12-31'],
    ['start', '2100-01-01'],
    ['start', '2027-02-29'],
    ['hours', '0.99'],
    ['hours', '60.5'],
    ['pause', '53'],
    ['pause', '1.5'],
  ])('that cannot be used is a slip, and nothing is worked out: %s=%s', (name, value) => {
    const { request, answer } = at({ [name]: value });
    expect(answer.is).toBe('slips');
    expect(request.reader.slips.map((slip) => [slip.name, slip.typed])).toEqual([[name, value]]);
  });

  test('says what it did not use', () => {
    const ignoredAt = (params: Record<string, string>) => at(params).request.reader.ignored.map(({ name }) => name);
    expect(ignoredAt({ 'course-hours': '5', sort: 'name' })).toEqual(['course-hours', 'sort']);
    expect(ignoredAt({ program: 'nowhere' })).toEqual(['program']);
  });
});

/** Up to five courses, each building on some of the others without a circle, in any order. */
const anyProgram: fc.Arbitrary<Program> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 15 }), fc.nat(10), fc.array(fc.nat(4))), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((drawn) =>
    fc.shuffledSubarray(
      drawn.map(([weeks, hours, more, bases], index) => {
        const buildsOn = bases.filter((base) => base < index).map((base) => `c${base}`);
        return of(`c${index}`, weeks, [hours, hours + more], buildsOn);
      }),
      { minLength: drawn.length },
    ),
  )
  .map((courses) => program('drawn', { courses }));

const anyPace = fc.record({
  start: fc.constantFrom('2026-01-01', '2027-12-31', '2028-02-29', '2099-12-31'),
  hours: fc.integer({ min: 100, max: 6000 }).map((hundredths) => hundredths / 100),
  pause: fc.nat(52),
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

const isValid = (courses: Program['courses']): boolean =>
  courses.every(({ buildsOn }, index) =>
    buildsOn.every((base) => courses.slice(0, index).some(({ title }) => title === base)),
  );

describe('of any program', () => {
  test('the order is valid, and no valid order finishes on another day', () => {
    fc.assert(
      fc.property(anyProgram, anyPace, (made, pace) => {
        const plan = planOf(made, pace);
        const courses = plan.courses.map((one) => one.course);
        expect(isValid(courses)).toBe(true);
        for (const order of permutations(made.courses).filter(isValid)) {
          let day = mondayFrom(pace.start);
          for (const { weeks, hoursPerWeek } of order) {
            if (weeks.state !== 'known' || hoursPerWeek.state !== 'known') throw new Error();
            // In hundredths, so that nothing is lost: weeks × hours ÷ pace.
            const needed = (weeks.value.max * hoursPerWeek.value.max * 100) / Math.round(pace.hours * 100);
            day = addDays(day, (Math.max(weeks.value.max, Math.ceil(needed)) + pace.pause) * 7);
          }
          expect(plan.finish.most).toBe(addDays(day, -pace.pause * 7 - 1));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('fewer hours never finish earlier, and the least never after the most', () => {
    fc.assert(
      fc.property(anyProgram, anyPace, fc.integer({ min: 100, max: 6000 }), (made, pace, hundredths) => {
        const [few, many] = [pace.hours, hundredths / 100].sort((a, b) => a - b) as [number, number];
        const [slow, fast] = [planOf(made, { ...pace, hours: few }), planOf(made, { ...pace, hours: many })];
        expect(slow.finish.least >= fast.finish.least && slow.finish.most >= fast.finish.most).toBe(true);
        expect(slow.finish.least <= slow.finish.most).toBe(true);
      }),
    );
  });

  test('every course is from a Monday to a Sunday, after the one before and the free weeks', () => {
    fc.assert(
      fc.property(anyProgram, anyPace, (made, pace) => {
        const { courses, weeks, start: first } = planOf(made, pace);
        for (const end of ['least', 'most'] as const) {
          for (const [index, { [end]: dates }] of courses.entries()) {
            expect(daysBetween(dates.from, dates.to)).toBe(dates.weeks * 7 - 1);
            expect(mondayFrom(dates.from)).toBe(dates.from);
            const before = courses[index - 1]?.[end].to;
            if (before) expect(daysBetween(before, dates.from)).toBe(pace.pause * 7 + 1);
          }
          expect(daysBetween(first, courses.at(-1)?.[end].to ?? '')).toBe(weeks[end] * 7 - 1);
        }
      }),
    );
  });

  test('the weeks at a pace are those of the plan without free weeks', () => {
    fc.assert(
      fc.property(anyProgram, anyPace, (made, pace) => {
        expect(weeksAtPace(made, pace.hours)).toEqual(planOf(made, { ...pace, pause: 0 }).weeks);
      }),
    );
  });

  test('the picture shows the dates of the table', () => {
    fc.assert(
      fc.property(anyProgram, anyPace, (made, pace) => {
        const plan = planOf(made, pace);
        const { courses, weeks, longer, hourMarks, monthMarks } = pictureOf(plan);
        for (const { planned, ...spans } of courses) {
          for (const end of ['least', 'most'] as const) {
            expect(addDays(plan.start, spans[end].from * 7)).toBe(planned[end].from);
            expect(addDays(plan.start, spans[end].to * 7 - 1)).toBe(planned[end].to);
            expect(spans[end].to).toBeLessThanOrEqual(weeks);
          }
        }
        expect(addDays(plan.start, (longer?.to ?? weeks) * 7 - 1)).toBe(plan.finish.most);
        const largest = Math.max(plan.hours, ...plan.courses.map(({ hours }) => hours.max));
        expect(hourMarks.at(-1)).toBeGreaterThanOrEqual(largest);
        expect(monthMarks.every(({ at }) => at > 0 && at <= 1)).toBe(true);
        expect(monthMarks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
