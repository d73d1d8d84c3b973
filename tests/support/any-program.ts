import fc from 'fast-check';
import type { Program } from '#lib/domain/catalog';
import { languages, mathLevels, platforms } from '#lib/domain/program';
import { statuses } from '#lib/domain/status';
import { degree, field, institution, known, money, program, source, unknown, withPathways } from './sample-records';

const ranges = (largest: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: largest }), fc.integer({ min: 0, max: 5 }))
    .map(([min, more]) => ({ min, max: min + more }));

const maybe = <T, U>(values: fc.Arbitrary<T>, make: (value: T) => U) => fc.option(values.map(make), { nil: undefined });

const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });

const fields = ['data-science', 'law', 'design'];

/** Any program as far as the directory looks at it. */
const anyProgram: fc.Arbitrary<Program> = fc
  .record({
    title: fc.constantFrom('Finance', 'Analytics', 'Law', 'Design', 'Éthique'),
    university: fc.constantFrom('mit', 'rit', 'ucsd'),
    fields: someOf(fields),
    status: fc.constantFrom(...statuses),
    price: maybe(fc.tuple(ranges(2000), fc.constantFrom('USD' as const, 'EUR' as const)), ([range, currency]) =>
      money(range.min, range.max, currency),
    ),
    months: maybe(ranges(24), (range) => range),
    hours: maybe(ranges(20), (range) => range),
    mathematics: maybe(fc.constantFrom(...mathLevels), (level) => level),
    languages: someOf(languages),
    platforms: someOf(platforms),
    proctored: maybe(fc.boolean(), (value) => value),
    promises: fc.subarray(['credit', 'entry'] as const),
  })
  .map((drawn) =>
    withPathways(
      program('drawn', {
        title: drawn.title,
        institution: institution(drawn.university),
        field: field(drawn.fields[0] ?? 'law'),
        alsoIn: drawn.fields.slice(1).map((slug) => field(slug)),
        status: { is: drawn.status, evidence: 'stated', asOf: '2026', sources: [source('s')] },
        price: drawn.price ? known(drawn.price) : unknown,
        duration: drawn.months ? known(drawn.months) : unknown,
        effort: drawn.hours ? known(drawn.hours) : unknown,
        prerequisites: drawn.mathematics && {
          skills: [],
          mathematics: { level: drawn.mathematics, words: 'x' },
          sources: [],
        },
        languages: drawn.languages,
        platforms: drawn.platforms,
        assessment: drawn.proctored === undefined ? undefined : { proctored: drawn.proctored, sources: [] },
      }),
      drawn.promises.map((promises) => [degree(promises), { promises }] as const),
    ),
  );

/** Up to fifteen programs with slugs of their own. */
export const anyPrograms: fc.Arbitrary<Program[]> = fc
  .array(anyProgram, { maxLength: 15 })
  .map((programs) => programs.map((one, index) => ({ ...one, slug: `p${index}` })));

const pick = (values: readonly string[]) => fc.subarray([...values], { maxLength: 2 });

/** Parameters as a visitor's form sends them, most of them sound. */
export const anyParams = fc.record(
  {
    q: fc.constantFrom('', 'finance', 'finanse', 'law design'),
    field: pick(fields),
    university: pick(['mit', 'rit', 'nowhere']),
    status: pick(statuses),
    credit: pick(['credit', 'way-in', 'none', 'maybe']),
    mathematics: pick([...mathLevels, 'unknown']),
    language: pick(languages),
    platform: pick(platforms),
    exam: pick(['yes', 'no', 'unknown']),
    'price-min': fc.constantFrom('', '0', '500', 'abc'),
    'price-max': fc.constantFrom('', '400', '$1,500'),
    'price-unknown': fc.constantFrom('', 'include'),
    'months-min': fc.constantFrom('', '6'),
    'months-max': fc.constantFrom('', '5', '12'),
    'hours-max': fc.constantFrom('', '8'),
    'hours-unknown': fc.constantFrom('', 'include'),
    sort: fc.constantFrom('', 'name', 'price', 'length', 'hours', 'share', 'checked', 'relevance', 'best'),
    page: fc.constantFrom('', '1', '2', '-1'),
  },
  { requiredKeys: [] },
);
