import type { Catalog, Field, Occupation, Program } from '#lib/domain/catalog';
import { degreesOfPrograms, directDegrees } from '#lib/domain/degree-way';
import { findKnown } from '#lib/domain/fact';
import { inField } from '#lib/domain/in-field';
import { allOccupations } from '#lib/domain/occupation';
import { mathLevels } from '#lib/domain/program';
import { type Standing, standingOf } from '#lib/domain/status';
import { priceMedian } from '#lib/figures/live-figures';
import { numberSources } from '#lib/site/citations';
import { byReach } from './nearest-degrees';

const readPay = ({ medianPay }: Occupation): number => findKnown(medianPay)?.value.max ?? 0;

/** How many programs of a field need which mathematics. */
function countMathematics(programs: readonly Program[]) {
  return mathLevels
    .map((level) => ({
      level,
      programs: programs.filter(({ prerequisites }) => prerequisites?.mathematics?.level === level).length,
    }))
    .filter((count) => count.programs > 0);
}

/** Everything a field's page shows, asked for once. */
export function fieldProfile(catalog: Catalog, field: Field) {
  const programs = catalog.programs.filter((program) => inField(program, field));
  const degrees = catalog.degrees.filter((degree) => inField(degree, field));
  const standing = (wanted: Standing) => programs.filter((program) => standingOf(program) === wanted);
  const open = standing('open');
  const mathematics = countMathematics(programs);
  const occupations = [...field.occupations].sort((a, b) => readPay(b) - readPay(a));
  const benchmark =
    occupations.length > 0 ? catalog.occupations.find((occupation) => occupation.slug === allOccupations) : undefined;
  return {
    field,
    /** Programs that belong to the field, mainly or also, by title. */
    open,
    closed: standing('closed'),
    /** Programs of which no source says whether they still run. */
    unknown: standing('unknown'),
    /** Degrees of the field that programs count toward, by title. */
    degrees: degreesOfPrograms(degrees),
    /** Degrees of the field that one applies to directly, those nearest at hand first. */
    direct: directDegrees(degrees).sort(byReach),
    /** Median price of the open programs, in US dollars. */
    price: priceMedian(open),
    /** Only levels that occur; programs that no source says it of are counted apart. */
    mathematics,
    mathematicsUnknown: programs.length - mathematics.reduce((sum, count) => sum + count.programs, 0),
    /** The occupations of the field, the one with the highest median pay first. */
    occupations,
    /** All occupations together, to compare with. */
    benchmark,
    citations: numberSources(
      [field, ...occupations, ...(benchmark ? [benchmark] : [])].flatMap(({ sources }) => sources),
    ),
  };
}

export type FieldProfile = Readonly<ReturnType<typeof fieldProfile>>;
