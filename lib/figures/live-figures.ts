import type { Catalog, Program } from '#lib/domain/catalog';
import { creditShare } from '#lib/domain/credit-share';
import { countByFirmness, type Firmness, firmest, firmnessOf } from '#lib/domain/firmness';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import { compareDates } from '#lib/domain/partial-date';
import { isOpen } from '#lib/domain/status';
import { formatDate } from '#lib/format/date';
import { pathwaysInWords, rungsInWords } from '#lib/format/firmness';
import { plural } from '#lib/format/plural';
import { formatRange } from '#lib/format/range';
import { routes } from '#lib/site/routes';
import { begunFigures } from './begun-figures';
import { namePathway, nameProgram } from './behind';
import { courseFigures } from './course-figures';
import { degreeFigures } from './degree-figures';
import { lifetimeFigures } from './lifetime-figures';
import { effort, hours, length, price } from './measures';
import { straightFigures } from './straight-figures';
import { count, type Group, nothing, spanYears, takeMedian, takeSpread } from './summarize';

const openOnes = (catalog: Catalog): readonly Program[] => catalog.programs.filter(isOpen);

const openGroup = (records: readonly Program[]): Group<Program> => ({
  records,
  noun: 'open program',
  nameOf: nameProgram,
});

const allOpen = (catalog: Catalog): Group<Program> => openGroup(openOnes(catalog));

/** "; status as of 15 May 2026 to 27 July 2026", or the one date they share; nothing for no programs. */
function statusDates(programs: readonly Program[]): string {
  if (programs.length === 0) return '';
  const dates = programs.map(({ status }) => status.asOf).sort(compareDates);
  const [first, last] = [dates[0], dates.at(-1)].map(formatDate);
  return first === last ? `; status as of ${first}` : `; status as of ${first} to ${last}`;
}

/** The median length of these open programs, with how many stand behind it. */
export const lengthMedian = (open: readonly Program[]): LiveFigure => takeMedian(openGroup(open), length);

function shareRange(catalog: Catalog): LiveFigure {
  const published = catalog.pathways.flatMap((pathway) => {
    const share = firmnessOf(pathway) === 'amount' ? creditShare(pathway) : undefined;
    return share ? [{ name: namePathway(pathway), percent: Math.round(share.fraction * 100), asOf: pathway.asOf }] : [];
  });
  if (published.length === 0) return nothing;
  const percents = published.map(({ percent }) => percent);
  return {
    value: formatRange({ min: Math.min(...percents), max: Math.max(...percents) }),
    unit: 'percent of a degree',
    behind: published.map(({ name, percent }) => ({ ...name, value: `${percent} percent` })),
    basis: `smallest and largest of ${plural(published.length, 'share')} that a university states, ${spanYears(published)}, on ${plural(catalog.pathways.length, 'pathway')}`,
  };
}

/** Open programs whose firmest pathway stands on one of these rungs. */
const openOn = (catalog: Catalog, rungs: readonly Firmness[]): Program[] =>
  openOnes(catalog).filter(({ pathways }) => rungs.includes(firmest(pathways) ?? 'inferred') && pathways.length > 0);

const closedOnes = ({ programs }: Catalog): Program[] => programs.filter(({ status }) => status.is === 'closed');

const closedByNotice = (catalog: Catalog): Program[] =>
  closedOnes(catalog).filter(({ status }) => status.evidence === 'stated');

const figures: Record<LiveFigureName, (catalog: Catalog) => LiveFigure> = {
  'programs.count': ({ programs }) => count(programs.map(nameProgram), 'programs on record, open and closed'),
  'programs.open.count': (catalog) => {
    const open = openOnes(catalog);
    const of = plural(catalog.programs.length, 'program');
    return count(
      open.map(nameProgram),
      `of ${of} on record ${open.length === 1 ? 'is' : 'are'} open${statusDates(open)}`,
    );
  },
  'programs.closed.count': (catalog) => {
    const of = plural(catalog.programs.length, 'program');
    const closed = closedOnes(catalog);
    const words = `of ${of} on record ${closed.length === 1 ? 'is' : 'are'} closed`;
    return count(
      closed.map(nameProgram),
      `${words}; ${closedByNotice(catalog).length} by a stated notice, the others by inference`,
      words,
    );
  },
  'programs.closed.stated.count': (catalog) =>
    count(
      closedByNotice(catalog).map(nameProgram),
      `of ${plural(closedOnes(catalog).length, 'closed program')} on record have a page that says so`,
    ),
  'programs.open.price.median': (catalog) => takeMedian(allOpen(catalog), price),
  'programs.open.price.range': (catalog) => takeSpread(allOpen(catalog), price),
  'programs.open.duration.median': (catalog) => takeMedian(allOpen(catalog), length),
  'programs.open.duration.range': (catalog) => takeSpread(allOpen(catalog), length),
  'programs.open.hours.median': (catalog) => takeMedian(allOpen(catalog), hours),
  'programs.open.effort.median': (catalog) => takeMedian(allOpen(catalog), effort),
  'programs.open.with-credit.count': (catalog) => {
    const open = openOnes(catalog);
    const others = countByFirmness(open.map(({ pathways }) => firmest(pathways)));
    return count(
      openOn(catalog, ['amount', 'credit']).map(nameProgram),
      `of ${plural(open.length, 'open program')} on record earn credit by a university’s word; of the others ${rungsInWords({ ...others, amount: 0, credit: 0 }) || 'none is named with a degree'}`,
      `of ${plural(open.length, 'open program')} earn it`,
    );
  },
  'programs.open.named-by-others.count': (catalog) =>
    count(
      openOn(catalog, ['others']).map(nameProgram),
      `of ${plural(openOnes(catalog).length, 'open program')} on record are named for a degree by others only: a list, a blog or the press`,
    ),
  'programs.with-outcome.count': ({ programs }) =>
    count(
      programs.filter(({ outcomes }) => outcomes.some(({ kind }) => kind === 'measured')).map(nameProgram),
      `of ${plural(programs.length, 'program')} on record have a number counted by the program, university or platform`,
    ),
  'programs.mathematics.count': ({ programs }) =>
    count(
      programs.filter(({ prerequisites }) => prerequisites?.mathematics).map(nameProgram),
      `of ${plural(programs.length, 'program')} on record have words on the mathematics they need; for the others none was found`,
      `of ${plural(programs.length, 'program')} say what mathematics they need`,
    ),
  'pathways.count': ({ pathways }) =>
    count(
      pathways.map(namePathway),
      `pairs of a program and a degree, or a university where no degree is named: ${pathwaysInWords(pathways)}`,
    ),
  'pathways.with-amount.count': ({ pathways }) =>
    count(
      pathways.filter((pathway) => firmnessOf(pathway) === 'amount').map(namePathway),
      `of ${plural(pathways.length, 'pathway')} have a university’s word on how much the program earns`,
    ),
  'pathways.share.range': shareRange,
  ...begunFigures,
  ...courseFigures,
  ...lifetimeFigures,
  ...degreeFigures,
  ...straightFigures,
  'universities.count': ({ programs }) =>
    count(
      [...new Map(programs.map(({ institution }) => [institution.slug, institution])).values()].map(
        ({ name, slug }) => ({ title: name, path: routes.university(slug) }),
      ),
      'universities and institutes with at least one program on record, open or closed',
    ),
};

/**
 * A figure computed from the catalog, formatted, with what it rests on in words. Medians take the middle of ranges and
 * count US dollars only.
 */
export function liveFigure(catalog: Catalog, name: LiveFigureName): LiveFigure {
  return figures[name](catalog);
}
