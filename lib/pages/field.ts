import type { Catalog, Degree, Field, Occupation, Program } from '#lib/domain/catalog';
import type { LiveFigure } from '#lib/domain/live-figure';
import { allOccupations } from '#lib/domain/occupation';
import { type MathLevel, mathLevels } from '#lib/domain/program';
import { type Standing, standingOf } from '#lib/domain/status';
import { priceMedian } from '#lib/figures/live-figures';
import { type Citations, numberSources } from '#lib/site/citations';
import { degreeFields } from './degree';

/** How many programs of a field need which mathematics. */
export interface MathematicsCount {
  readonly level: MathLevel;
  readonly programs: number;
}

/** Everything a field's page shows, asked for once. */
export interface FieldProfile {
  readonly field: Field;
  /** Programs that belong to the field, mainly or also, by title. */
  readonly open: readonly Program[];
  readonly closed: readonly Program[];
  /** Programs of which no source says whether they still run. */
  readonly unknown: readonly Program[];
  /** Degrees that name a program whose main field this is, by title. */
  readonly degrees: readonly Degree[];
  /** Median price of the open programs, in US dollars. */
  readonly price: LiveFigure;
  /** Only levels that occur; programs that no source says it of are counted apart. */
  readonly mathematics: readonly MathematicsCount[];
  readonly mathematicsUnknown: number;
  /** The occupations of the field, the one with the highest median pay first. */
  readonly occupations: readonly Occupation[];
  /** All occupations together, to compare with. */
  readonly benchmark?: Occupation | undefined;
  readonly citations: Citations;
}

/** Whether a program belongs to a field, as its main one or as another. */
export const inField = (program: Program, field: Field): boolean =>
  [program.field, ...program.alsoIn].some(({ slug }) => slug === field.slug);

const payOf = ({ medianPay }: Occupation): number => (medianPay.state === 'known' ? medianPay.value.max : 0);

function countMathematics(programs: readonly Program[]): MathematicsCount[] {
  return mathLevels
    .map((level) => ({
      level,
      programs: programs.filter(({ prerequisites }) => prerequisites?.mathematics?.level === level).length,
    }))
    .filter((count) => count.programs > 0);
}

/** The profile of one field. */
export function fieldProfile(catalog: Catalog, field: Field): FieldProfile {
  const programs = catalog.programs.filter((program) => inField(program, field));
  const standing = (wanted: Standing) => programs.filter((program) => standingOf(program) === wanted);
  const open = standing('open');
  const mathematics = countMathematics(programs);
  const occupations = [...field.occupations].sort((a, b) => payOf(b) - payOf(a));
  const benchmark =
    occupations.length > 0 ? catalog.occupations.find((occupation) => occupation.slug === allOccupations) : undefined;
  return {
    field,
    open,
    closed: standing('closed'),
    unknown: standing('unknown'),
    degrees: catalog.degrees.filter((degree) => degreeFields(degree).some((one) => one.slug === field.slug)),
    price: priceMedian(open),
    mathematics,
    mathematicsUnknown: programs.length - mathematics.reduce((sum, count) => sum + count.programs, 0),
    occupations,
    benchmark,
    citations: numberSources([
      ...field.sources,
      ...[...occupations, ...(benchmark ? [benchmark] : [])].flatMap(({ sources }) => sources),
    ]),
  };
}
