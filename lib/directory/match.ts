import type { Program } from '#lib/domain/catalog';
import { promisesCredit } from '#lib/domain/credit-share';
import type { NumberRange } from '#lib/domain/range';
import type { RangeChoice } from '#lib/site/address-reader';
import { type ProgramQuery, type RangeFacet, rangeFacets, type TickFacet, tickFacets } from './query';

/** Whether a program ends in an exam or its exams are proctored: yes, no, or unknown when no source says. */
function examOf(program: Program): 'yes' | 'no' | 'unknown' {
  const { assessment, courses } = program;
  if (assessment?.proctored || assessment?.exam || courses.some((course) => course.kind === 'exam')) return 'yes';
  return assessment?.proctored === false ? 'no' : 'unknown';
}

/** Where the credit goes: a degree that promises credit, one that promises only a way in, or none found. */
function creditOf(program: Program): 'yes' | 'entry' | 'none' {
  if (program.pathways.some(promisesCredit)) return 'yes';
  return program.pathways.length > 0 ? 'entry' : 'none';
}

function readFacet(program: Program, facet: TickFacet): readonly string[] {
  switch (facet) {
    case 'field':
      return [...new Set([program.field, ...program.alsoIn].map((field) => field.slug))];
    case 'university':
      return [program.institution.slug];
    case 'status':
      return [program.status.is];
    case 'credit':
      return [creditOf(program)];
    case 'mathematics':
      return [program.prerequisites?.mathematics?.level ?? 'unknown'];
    case 'language':
      return program.languages;
    case 'platform':
      return program.platforms;
    case 'exam':
      return [examOf(program)];
  }
}

function readRange(program: Program, facet: RangeFacet): NumberRange | undefined {
  if (facet === 'price') {
    return program.price.state === 'known' && program.price.value.currency === 'USD' ? program.price.value : undefined;
  }
  const fact = facet === 'months' ? program.duration : program.effort;
  return fact.state === 'known' ? fact.value : undefined;
}

interface Traits {
  readonly values: Readonly<Record<TickFacet, readonly string[]>>;
  readonly ranges: Readonly<Record<RangeFacet, NumberRange | undefined>>;
}

const traitsByProgram = new WeakMap<Program, Traits>();

/** What filters look at, read once per record: the directory asks for it thousands of times a second. */
function traitsOf(program: Program): Traits {
  const known = traitsByProgram.get(program);
  if (known) return known;
  const traits: Traits = {
    values: Object.fromEntries(tickFacets.map((facet) => [facet, readFacet(program, facet)])) as Traits['values'],
    ranges: Object.fromEntries(rangeFacets.map((facet) => [facet, readRange(program, facet)])) as Traits['ranges'],
  };
  traitsByProgram.set(program, traits);
  return traits;
}

/** The values a program has in a facet; it can stand in several fields, platforms and languages. */
export const facetValues = (program: Program, facet: TickFacet): readonly string[] => traitsOf(program).values[facet];

/** The figure a range facet compares: US dollars, months, hours a week. A price in another currency is not comparable. */
export const rangeValue = (program: Program, facet: RangeFacet): NumberRange | undefined =>
  traitsOf(program).ranges[facet];

function matchesRange(value: NumberRange | undefined, choice: RangeChoice): boolean {
  if (!value) return choice.unknown;
  return value.max >= (choice.min ?? 0) && value.min <= (choice.max ?? Number.POSITIVE_INFINITY);
}

type Test = (program: Program) => boolean;

function testOf(query: ProgramQuery, facet: TickFacet | RangeFacet): Test | undefined {
  if (facet === 'price' || facet === 'months' || facet === 'hours') {
    const choice = query.ranges[facet];
    if (choice.min === undefined && choice.max === undefined) return undefined;
    return (program) => matchesRange(rangeValue(program, facet), choice);
  }
  const chosen = new Set(query.ticks[facet]);
  return chosen.size === 0 ? undefined : (program) => facetValues(program, facet).some((value) => chosen.has(value));
}

/** What a program fails: nothing, one facet, or several. */
export type Failure = undefined | TickFacet | RangeFacet | 'several';

/**
 * Judges programs by a query. Within a facet any value will do, between facets all must hold. A range is matched when
 * it overlaps the program's own; an unknown figure never matches a bound unless the visitor asked for unknown ones.
 *
 * @returns a function that names the one facet that leaves a program out, `several`, or nothing for a match
 */
export function judgeBy(query: ProgramQuery): (program: Program) => Failure {
  const tests = [...tickFacets, ...rangeFacets].flatMap((facet) => {
    const test = testOf(query, facet);
    return test ? [[facet, test] as const] : [];
  });
  return (program) => {
    let failure: Failure;
    for (const [facet, test] of tests) {
      if (test(program)) continue;
      if (failure) return 'several';
      failure = facet;
    }
    return failure;
  };
}
