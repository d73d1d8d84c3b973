import type { CreditPathway, Degree } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { nameByUniversity, nameDegree, nameWithState } from './names';
import { sayTuition } from './price';
import { sayGives } from './promise';
import { firstThatFits, sentence, type Verdict } from './verdict';

const separately = 'you are admitted separately';

/** A degree that a program is named for, by one of its pathways. */
function sayLinked(degree: Degree, pathway: CreditPathway, admits?: string): Verdict {
  const name = nameDegree(degree, true);
  const make =
    (program: string, isShort: boolean, ...after: readonly (string | undefined)[]) =>
    (): Verdict => [sentence([sayGives(pathway, name, program, isShort)]), sentence([sayTuition(degree), ...after])];
  const full = nameWithState(pathway);
  return firstThatFits([
    make(full, false, separately, admits),
    make(full, false, separately),
    make(full, false),
    make(full, true),
    make(nameByUniversity(pathway, 'program'), true),
  ]);
}

/**
 * A degree: the firmest promise of credit for a program, whether that program still runs, and who made the promise, or
 * that one applies directly; then its tuition with its age, or that only what is left after the program has a price;
 * that the program admits nobody to it; and that no source says whether it still admits students, where none does. What
 * is too long says less: the last clauses go first, then which others name it, then the name of the program.
 */
export function degreeVerdict(degree: Degree): Verdict {
  const best = findBest(degree.accepts);
  const admits = degree.status ? undefined : 'whether it still admits students was not found';
  if (best) return sayLinked(degree, best, admits);
  const name = nameDegree(degree, true);
  const lead = `${name} is applied to directly`;
  const make = (none: string, after?: string) => (): Verdict => [
    sentence([`${lead}: ${none}`]),
    sentence([sayTuition(degree), after]),
  ];
  return firstThatFits([
    make('no MicroMasters program was found for it', admits),
    make('no MicroMasters program was found for it'),
    make('no program was found for it'),
    () => [`${name}: no program was found for it.`, sentence([sayTuition(degree)])],
  ]);
}

/**
 * A pathway: what its degree gives for its program, whether that program still runs, and by whose word; then the tuition
 * of the degree, or of what is left of it, with its age.
 */
export const pathwayVerdict = (pathway: CreditPathway): Verdict => sayLinked(pathway.degree, pathway);
