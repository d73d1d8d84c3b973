import { collectFigures, settingOf } from '#lib/calculator/collect';
import { whyNotDirect } from '#lib/calculator/names';
import type { Told } from '#lib/calculator/row';
import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import type { Firmness } from '#lib/domain/firmness';
import type { Source } from '#lib/domain/source';
import { isClosed, isOpen } from '#lib/domain/status';
import { routes } from '#lib/site/routes';
import { readQuestionFrom } from '#lib/ways/question-from';
import { hasRates } from '#lib/ways/work-out-way';
import { type Line, linesOf } from './lines';
import { type Picture, pictureOf } from './picture';
import { ratesOf } from './rates';
import { sayWays } from './say';
import { type Step, stepsOf } from './steps';
import { firmnessOfWay, type Way, waysOf, workedFrom } from './way';

/** Everything that the strip shows: by the calculator’s own figures and sums; of a visitor only where they live. */
export interface WholeWay {
  readonly program: Program | undefined;
  readonly degree: Degree;
  /** Where the visitor lives, by its code: chooses rates; absent where they did not say. */
  readonly from: string | undefined;
  /** How firm the promise between them is; nothing where no source links them, or there is no program. */
  readonly firmness: Firmness | undefined;
  readonly ways: readonly Way[];
  readonly steps: readonly Step[];
  readonly picture: Picture;
  readonly says: readonly string[];
  /** What its degrees cost by where one lives, where that is told apart. */
  readonly rates: readonly Told[];
  /** Whether any degree in it has rates by where one lives. */
  readonly hasRates: boolean;
  /** Whether every price in it is too old to rely on. */
  readonly isOld: boolean;
  readonly lines: readonly Line[];
  /** What the lines and steps cite. */
  readonly sources: readonly Source[];
  /** The calculator with the same records. */
  readonly calculatorHref: string;
}

function work(
  catalog: Catalog,
  asked: { program?: string; degree?: string; from?: string | undefined },
): WholeWay | undefined {
  const question = readQuestionFrom(catalog, asked);
  const { program, degree, from } = question;
  if (!degree) return undefined;
  const setting = settingOf(question);
  const worked = workedFrom(question, setting, collectFigures(question, setting));
  // Nobody can take directly what has no name.
  const ways = waysOf(worked).filter(({ id }) => id !== 'direct' || !degree.unnamed);
  // The degree alone, with nothing beside it, is what its page says anyway.
  const isAlone = ways.length < 2 && !(program && whyNotDirect(question));
  if (degree.unnamed ? !program : isAlone) return undefined;
  const steps = ways.flatMap((way) => stepsOf(way, worked));
  const lines = linesOf(ways, worked);
  const recorded = Object.values(question.recorded);
  const rates = ratesOf(ways.flatMap((way) => recorded.find((one) => one?.slug === way.degree.slug) ?? []));
  const priced = ways.filter(({ years }) => years);
  return {
    program,
    degree,
    from,
    firmness: firmnessOfWay(question),
    ways,
    steps,
    picture: pictureOf(ways),
    says: sayWays(ways, worked),
    rates,
    hasRates: recorded.some((one) => one && hasRates(one)),
    isOld: priced.length > 0 && priced.every(({ hasOldPrice }) => hasOldPrice),
    lines,
    sources: [...steps, ...lines.flatMap(({ says }) => says), ...rates].flatMap(({ sources }) => sources),
    calculatorHref: routes.calculatorFor({ program: program?.slug, degree: degree.slug, from }),
  };
}

/**
 * From a program to the degree it leads to most firmly, one without a name where no source names any; nothing where the
 * program is closed or leads to none.
 *
 * @param from where someone lives, by its code: chooses rates
 */
export function wayFromProgram(catalog: Catalog, program: Program, from?: string): WholeWay | undefined {
  if (isClosed(program)) return undefined;
  const isNamed = program.pathways.some(({ degree }) => !degree.unnamed);
  const unnamed = isNamed ? undefined : findBest(program.pathways)?.degree;
  return work(catalog, { program: program.slug, ...(unnamed && { degree: unnamed.slug }), from });
}

/**
 * To a degree through the open program that leads to it most firmly, or directly; nothing where no source names it.
 *
 * @param from where someone lives, by its code: chooses rates
 */
export function wayToDegree(catalog: Catalog, degree: Degree, from?: string): WholeWay | undefined {
  const program = findBest(degree.accepts.filter((pathway) => isOpen(pathway.program)))?.program;
  return work(catalog, { ...(program && { program: program.slug }), degree: degree.slug, from });
}

/** Between one program and one degree, whether or not a source links them; nothing for a closed program. */
export const wayBetween = (catalog: Catalog, program: Program, degree: Degree): WholeWay | undefined =>
  isClosed(program) ? undefined : work(catalog, { program: program.slug, degree: degree.slug });
