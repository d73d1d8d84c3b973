import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MatchPage } from '#components/match/match-page';
import { leastWays } from '#lib/decide/least';
import type { Program } from '#lib/domain/catalog';
import { languages, mathLevels } from '#lib/domain/program';
import { isOpen } from '#lib/domain/status';
import { type Answers, answersToSearch, askedIn } from '#lib/match/answers';
import { findChanges } from '#lib/match/changes';
import { matchPrograms } from '#lib/match/match';
import { judge } from '#lib/match/rules';
import { type Sorted, sortPrograms } from '#lib/match/sort-programs';
import { paramsOf } from '../support/hostile';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const open = catalog.programs.filter(isOpen);

const maybe = <T,>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Any answers that the form can give. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  field: maybe(fc.constantFrom(...catalog.fields)),
  degree: fc.boolean(),
  budget: maybe(fc.integer({ min: 0, max: 6000 })),
  hours: maybe(fc.integer({ min: 1, max: 30 })),
  mathematics: maybe(fc.constantFrom(...mathLevels)),
  language: maybe(fc.constantFrom(...languages)),
});

const slugs = (found: readonly { readonly program: Program }[]): string[] =>
  found.map(({ program }) => program.slug).sort();

const keptIn = ({ fits, may }: Sorted): string[] => slugs([...fits, ...may]);

const isWithin = (some: readonly string[], whole: readonly string[]): boolean =>
  some.every((one) => whole.includes(one));

const check = (holds: (answers: Answers) => boolean): void =>
  fc.assert(fc.property(anyAnswers, holds), { seed: 20261129, numRuns: 100 });

test('what fits, what may and what is dropped are all open programs, each once', () => {
  check((answers) => {
    const { fits, may, dropped } = sortPrograms(open, answers);
    return slugs([...fits, ...may, ...dropped]).join() === slugs(open.map((program) => ({ program }))).join();
  });
});

test('a program is dropped by an answer that fails, never by what is not known', () => {
  check((answers) =>
    sortPrograms(open, answers).dropped.every(({ reasons }) => reasons.some(({ met }) => met === 'no')),
  );
  const unknowns = open.filter(({ price, effort, courses, prerequisites }) => {
    const hours = [effort, ...courses.map(({ hoursPerWeek }) => hoursPerWeek)];
    return price.state === 'unknown' && !prerequisites?.mathematics && hours.every(({ state }) => state === 'unknown');
  });
  expect(unknowns.length).toBeGreaterThan(0);
  const strict: Answers = { degree: false, budget: 1, hours: 1, mathematics: 'none' };
  expect(keptIn(sortPrograms(unknowns, strict))).toEqual(slugs(unknowns.map((program) => ({ program }))));
});

test('an answer left out, more hours or more money never lose a program', () => {
  check((answers) => {
    const before = sortPrograms(open, answers);
    const looser: Answers[] = [
      ...askedIn(answers).map((question) => ({ ...answers, [question]: question === 'degree' ? false : undefined })),
      { ...answers, hours: answers.hours && answers.hours + 3 },
      { ...answers, budget: answers.budget === undefined ? undefined : answers.budget + 500 },
    ];
    return looser.every((changed) => {
      const after = sortPrograms(open, changed);
      return isWithin(keptIn(before), keptIn(after)) && isWithin(slugs(before.fits), slugs(after.fits));
    });
  });
});

test('with fewer hours no program is said to take less time', () => {
  const monthsAt = (program: Program, hours: number): number => {
    const [reason] = judge(program, { degree: false, hours });
    return Number(reason?.words.match(/(\d+) (?:months|month)$/)?.[1] ?? 0);
  };
  let told = 0;
  fc.assert(
    fc.property(fc.constantFrom(...open), fc.integer({ min: 1, max: 19 }), (program, hours) => {
      const [slow, fast] = [monthsAt(program, hours), monthsAt(program, hours + 1)];
      told += Number(slow > 0);
      return slow >= fast;
    }),
    { seed: 20261129, numRuns: 300 },
  );
  expect(told).toBeGreaterThan(0);
});

test('a change brings exactly what the address it leads to has more', () => {
  check((answers) => {
    const before = sortPrograms(open, answers);
    return findChanges(before, answers).every(({ search, fits, may }) => {
      const after = matchPrograms(catalog, paramsOf(search)).result;
      return (
        after !== undefined &&
        after.fits.length === before.fits.length + fits.length &&
        keptIn(after).length ===
          keptIn(before).length + may.length + fits.filter(({ slug }) => !keptIn(before).includes(slug)).length
      );
    });
  });
});

test('the address of some answers gives these answers back', () => {
  check((answers) => {
    const found = matchPrograms(catalog, paramsOf(answersToSearch(answers)));
    return answersToSearch(found.answers) === answersToSearch(answers) && found.ignored.length === 0;
  });
});

test('every figure that decides has a source and says of when it is', () => {
  const answers: Answers = { degree: true, budget: 1000, hours: 8, mathematics: 'calculus' };
  const reasons = open.flatMap((program) => judge(program, answers));
  const figures = reasons.filter(({ words }) => /\d/.test(words) && !words.startsWith('no '));
  expect(figures.filter(({ sources = [], remark }) => sources.length === 0 || !remark)).toEqual([]);
});

const htmlOf = (search: string): string =>
  renderToStaticMarkup(
    <MatchPage match={matchPrograms(catalog, paramsOf(search))} fields={catalog.fields} least={leastWays(catalog)} />,
  );

test('without an answer the page is the form, open, and what it does', () => {
  const html = htmlOf('');
  expect(html.match(/<h[12][^>]*>/g)).toHaveLength(1);
  expect(html).toMatch(/<details id="answers"[^>]*open=""/);
});

test('with a result the form is folded, keeps what was typed, and each kept program leads on', () => {
  const html = htmlOf('?field=data-science&degree=yes&budget=2,000&hours=6');
  expect(html).not.toMatch(/<details id="answers"[^>]*open=""/);
  expect(html).toContain('value="2,000"');
  expect(html).toContain('href="/decide#nothing-now"');
  const { result } = matchPrograms(catalog, paramsOf('?field=data-science&degree=yes&budget=2000&hours=6'));
  const kept = result ? keptIn(result) : [];
  expect(kept.length).toBeGreaterThan(1);
  for (const slug of kept) {
    expect(html).toContain(`href="/programs/${slug}"`);
    expect(html).toContain(`href="/programs/${slug}#part-ask"`);
  }
  expect(html).toContain('>Compare them<');
  for (const { program } of result?.dropped ?? []) expect(html).toContain(`href="/programs/${program.slug}"`);
});

test('a budget of nothing is an answer: a program with a known price does not fit it', () => {
  const html = htmlOf('?budget=0');
  expect(html).not.toContain('cannot be used');
  expect(html).toContain('Costs more than $0');
  expect(html).toContain('value="0"');
  expect(html).toContain('Free access costs hours only');
});

test('with slips the page has no result, leads to each box, and marks it', () => {
  const html = htmlOf('?budget=abc&degree-budget=-1&hours=6');
  expect(html).toContain('2 answers cannot be used');
  expect(html.match(/<h2/g)).toHaveLength(1);
  for (const name of ['budget', 'degree-budget']) {
    expect(html).toContain(`href="#${name}"`);
    expect(html).toMatch(new RegExp(`<input[^>]*id="${name}"[^>]*aria-invalid="true"`));
  }
  expect(html).toMatch(/<input[^>]*id="hours"[^>]*value="6"/);
});
