import type { Catalog } from '#lib/domain/catalog';
import { yearOf } from '#lib/domain/partial-date';
import { plural } from '#lib/format/plural';
import { lifetimesOf } from '#lib/lasting/lifetimes';
import { nameProgram } from './behind';
import { count } from './summarize';

/** Launched in these years, the first two in which there were many. */
const isEarly = (year: number): boolean => year === 2016 || year === 2017;

/** What became of the programs that began early: the risk of waiting, and of a program that takes long. */
export const begunFigures = {
  'programs.begun-2016-2017.closed.count': ({ programs }: Catalog) => {
    const begun = lifetimesOf(programs).known.filter(({ launched }) => isEarly(yearOf(launched)));
    const closed = begun.filter(({ end }) => end !== 'open');
    const stated = closed.filter(({ end }) => end === 'stated').length;
    const firstSeen = begun.filter(({ program }) => program.launched?.is === 'by').length;
    const undated = programs.filter(({ launched }) => !launched).length;
    const remarks = [
      `of ${plural(begun.length, 'program')} with a launch in 2016 or 2017 are closed, ${stated} by a stated notice and ${closed.length - stated} by inference`,
      firstSeen > 0 && `${firstSeen} of the ${begun.length} were first seen then and may be older`,
      undated > 0 && `for ${undated} of all ${plural(programs.length, 'program')} on record the launch was not found`,
    ];
    return count(
      closed.map(({ program }) => nameProgram(program)),
      remarks.filter(Boolean).join('; '),
      `of ${begun.length} begun in 2016 or 2017, ${closed.length - stated} by inference`,
      remarks.slice(0, 1).join(''),
    );
  },
};
