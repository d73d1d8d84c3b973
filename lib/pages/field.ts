import type { Catalog, Degree, Field, Occupation, Program } from '#lib/domain/catalog';
import { degreesOfPrograms, directDegrees } from '#lib/domain/degree-way';
import { findKnown } from '#lib/domain/fact';
import { isCreditSaid } from '#lib/domain/firmness';
import { inField } from '#lib/domain/in-field';
import type { LiveFigure } from '#lib/domain/live-figure';
import { allOccupations } from '#lib/domain/occupation';
import { mathLevels } from '#lib/domain/program';
import { isOpen, type Standing, standingOf } from '#lib/domain/status';
import { lengthMedian } from '#lib/figures/live-figures';
import { fewest } from '#lib/figures/summarize';
import { plural } from '#lib/format/plural';
import { formatNumber } from '#lib/format/range';
import { byReach } from '#lib/list/nearest-degrees';
import { numberSources } from '#lib/site/citations';

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

type FieldFigure = Pick<LiveFigure, 'value' | 'unit' | 'basis'>;

const count = (value: number, basis: string): FieldFigure => ({ value: formatNumber(value), basis });

/** What the record holds of a field in two or three figures: a length only where there are enough for a median. */
function fieldFacts(
  programs: readonly Program[],
  degrees: readonly Degree[],
): { label: string; figure: FieldFigure }[] {
  const open = programs.filter(isOpen);
  const linked = degreesOfPrograms(degrees);
  const credited = open.filter(({ pathways }) => pathways.some(isCreditSaid)).length;
  const median = lengthMedian(open);
  const said = linked.filter(({ accepts }) => accepts.some(isCreditSaid)).length;
  return [
    {
      label: 'Open programs',
      figure: count(
        open.length,
        programs.length === 1 && open.length === 1
          ? `the only program on record, ${credited ? 'with' : 'without'} credit by a university’s word`
          : `${open.length < programs.length ? `of ${plural(programs.length, 'program')}` : 'every program'} on record, ${credited || 'none'} of them with credit by a university’s word`,
      ),
    },
    {
      label: 'Degrees',
      figure: count(
        linked.length,
        linked.length === 0
          ? `linked to a program; ${directDegrees(degrees).length || 'none'} to apply to directly`
          : `linked to a program, ${said || 'none'} of them with credit by a university’s word; and ${directDegrees(degrees).length || 'none'} to apply to directly`,
      ),
    },
    ...(median.behind.length >= fewest ? [{ label: 'Typical length', figure: median }] : []),
  ];
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
    facts: fieldFacts(programs, degrees),
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
