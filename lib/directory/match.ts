import { promisesCredit } from '#lib/domain/pathway';
import type { Program } from '#lib/domain/program';
import type { NumberRange } from '#lib/domain/range';
import { type ProgramQuery, type RangeChoice, type RangeFacet, rangeFacets, type TickFacet, tickFacets } from './query';

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

/** The values a program has in each facet; a program can stand in several fields, platforms and languages. */
export function facetValues(program: Program, facet: TickFacet): readonly string[] {
  switch (facet) {
    case 'field':
      return [program.field.slug, ...program.alsoIn.map((field) => field.slug)];
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

/** The figure a range facet compares: US dollars, months, hours a week. A price in another currency is not comparable. */
export function rangeValue(program: Program, facet: RangeFacet): NumberRange | undefined {
  if (facet === 'price') {
    return program.price.state === 'known' && program.price.value.currency === 'USD' ? program.price.value : undefined;
  }
  const fact = facet === 'months' ? program.duration : program.effort;
  return fact.state === 'known' ? fact.value : undefined;
}

function matchesRange(value: NumberRange | undefined, choice: RangeChoice): boolean {
  if (choice.min === undefined && choice.max === undefined) return true;
  if (!value) return choice.unknown;
  return value.max >= (choice.min ?? 0) && value.min <= (choice.max ?? Number.POSITIVE_INFINITY);
}

/** Whether the figure can fall between the bounds at all, for one facet. */
const isInRange = (program: Program, query: ProgramQuery, facet: RangeFacet): boolean =>
  matchesRange(rangeValue(program, facet), query.ranges[facet]);

/** Whether the program has one of the ticked values; with nothing ticked, always. */
function isTicked(program: Program, query: ProgramQuery, facet: TickFacet): boolean {
  const chosen = query.ticks[facet];
  return chosen.length === 0 || facetValues(program, facet).some((value) => chosen.includes(value));
}

/**
 * The facets whose choice leaves the program out; empty for a match. Within a facet any value will do, between facets
 * all must hold. A range is matched when it overlaps the program's own range; an unknown figure never matches a bound
 * unless the visitor asked for unknown ones.
 */
export function failures(program: Program, query: ProgramQuery): (TickFacet | RangeFacet)[] {
  return [
    ...tickFacets.filter((facet) => !isTicked(program, query, facet)),
    ...rangeFacets.filter((facet) => !isInRange(program, query, facet)),
  ];
}

export const matches = (program: Program, query: ProgramQuery): boolean => failures(program, query).length === 0;
