import type { Catalog, Field, Occupation, Program } from '#lib/domain/catalog';
import { findKnown } from '#lib/domain/fact';
import { allOccupations } from '#lib/domain/occupation';
import { mathLevels } from '#lib/domain/program';
import { type Standing, standingOf } from '#lib/domain/status';
import { priceMedian } from '#lib/figures/live-figures';
import { numberSources } from '#lib/site/citations';
import { degreeFields } from './degree';

/** Whether a program belongs to a field, as its main one or as another. */
export const inField = (program: Program, field: Field): boolean =>
  [program.field, ...program.alsoIn].some(({ slug }) => slug === field.slug);

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
    /** Degrees that name a program whose main field this is, by title. */
    degrees: catalog.degrees.filter((degree) => degreeFields(degree).some((one) => one.slug === field.slug)),
    /** How many degrees name any program of the field: as many as the list of degrees has under it. */
    degreesOfAny: catalog.degrees.filter(({ accepts }) => accepts.some(({ program }) => inField(program, field)))
      .length,
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
