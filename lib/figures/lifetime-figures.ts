import type { Catalog, Program } from '#lib/domain/catalog';
import { plural } from '#lib/format/plural';
import { type Lifetime, lifetimesOf } from '#lib/lasting/lifetimes';
import { nameProgram } from './behind';
import { count } from './summarize';

const isOver = ({ end }: Lifetime): boolean => end !== 'open';

const leftOutOf = (programs: readonly Program[]): Program[] => Object.values(lifetimesOf(programs).leftOut).flat();

/** How many programs stand behind what is said of how long programs last, and how many cannot. */
export const lifetimeFigures = {
  'programs.lifetime.count': ({ programs }: Catalog) => {
    const { known } = lifetimesOf(programs);
    return count(
      known.map(({ program }) => nameProgram(program)),
      `of ${plural(programs.length, 'program')} on record have a known launch, or a day by which they stood, and a known status; ${known.filter(isOver).length} of these are closed`,
    );
  },
  'programs.no-lifetime.count': ({ programs }: Catalog) =>
    count(
      leftOutOf(programs).map(nameProgram),
      `of ${plural(programs.length, 'program')} on record have no launch or no status that says how long they stood`,
    ),
  'programs.no-lifetime.closed.count': ({ programs }: Catalog) => {
    const leftOut = leftOutOf(programs);
    return count(
      leftOut.filter(({ status }) => status.is === 'closed').map(nameProgram),
      `of ${plural(leftOut.length, 'program')} on record whose life is not known are closed`,
    );
  },
};
