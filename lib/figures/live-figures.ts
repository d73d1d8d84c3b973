import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import { creditShare } from '#lib/domain/credit-share';
import { canBeOnline, degreesOfPrograms, directDegrees } from '#lib/domain/degree-way';
import { findKnown, type Known } from '#lib/domain/fact';
import { countByFirmness, firmest, firmnessOf } from '#lib/domain/firmness';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import { findDollars } from '#lib/domain/money';
import { compareDates, monthsSince } from '#lib/domain/partial-date';
import { totalHours } from '#lib/domain/program-figures';
import type { NumberRange } from '#lib/domain/range';
import { isOpen } from '#lib/domain/status';
import { formatDate } from '#lib/format/date';
import { rungsInWords } from '#lib/format/firmness';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { formatNumber, formatRange } from '#lib/format/range';
import { type Group, type Measure, nothing, spanYears, takeMedian, takeSpread } from './summarize';

const openOnes = (catalog: Catalog): readonly Program[] => catalog.programs.filter(isOpen);

const openGroup = (records: readonly Program[]): Group<Program> => ({ records, noun: 'open program' });

const allOpen = (catalog: Catalog): Group<Program> => openGroup(openOnes(catalog));

/** Degrees to apply to directly that can be done online: what a person far from a campus weighs. */
const directOnline = ({ degrees }: Catalog): Group<Degree> => ({
  records: directDegrees(degrees).filter(canBeOnline),
  noun: 'online degree',
  sort: 'to apply to directly',
});

/** "; status as of 15 May 2026 to 27 July 2026", or the one date they share; nothing for no programs. */
function statusDates(programs: readonly Program[]): string {
  if (programs.length === 0) return '';
  const dates = programs.map(({ status }) => status.asOf).sort(compareDates);
  const [first, last] = [dates[0], dates.at(-1)].map(formatDate);
  return first === last ? `; status as of ${first}` : `; status as of ${first} to ${last}`;
}

const round = ({ min, max }: NumberRange): NumberRange => ({ min: Math.round(min), max: Math.round(max) });

/** To the whole dollar: medians of rounded prices have no cents. */
const dollars = (range: NumberRange): string => formatMoney({ ...round(range), currency: 'USD' });

/** Prices of one time: older ones say what buyers paid, not what one pays. */
const isOfFiveYears = ({ asOf, lookedOn }: Known<NumberRange>): boolean =>
  asOf !== undefined && lookedOn !== undefined && monthsSince(asOf, lookedOn) < 60;

const ofFiveYears = { mayStand: isOfFiveYears, leftOut: 'older than five years or undated', format: dollars };

const price: Measure<Program> = {
  ...ofFiveYears,
  read: (program) => findDollars(program.price),
  what: 'a US price of the last five years',
};

const tuition: Measure<Degree> = {
  ...ofFiveYears,
  read: (degree) => findDollars(degree.tuition),
  what: 'a whole price in US dollars of the last five years',
};

const length: Measure<Program> = {
  read: ({ duration }) => findKnown(duration),
  what: 'a length',
  unit: 'months',
  format: formatRange,
};

const hours: Measure<Program> = {
  read: (program) => findKnown(totalHours(program)),
  what: 'hours for every course',
  unit: 'hours',
  format: (range) => formatRange(round(range)),
};

/** The median price in US dollars of these open programs, with how many stand behind it. */
export const priceMedian = (open: readonly Program[]): LiveFigure => takeMedian(openGroup(open), price);

function shareRange(catalog: Catalog): LiveFigure {
  const published = catalog.pathways.flatMap((pathway) => {
    const share = firmnessOf(pathway) === 'amount' ? creditShare(pathway) : undefined;
    return share ? [{ percent: Math.round(share.fraction * 100), asOf: pathway.asOf }] : [];
  });
  if (published.length === 0) return nothing;
  const percents = published.map(({ percent }) => percent);
  return {
    value: formatRange({ min: Math.min(...percents), max: Math.max(...percents) }),
    unit: 'percent of a degree',
    basis: `smallest and largest of ${plural(published.length, 'share')} that a university states, ${spanYears(published)}, on ${plural(catalog.pathways.length, 'pathway')}`,
  };
}

/** Open programs by the firmest of their pathways. */
function countOpenByFirmness(catalog: Catalog) {
  const open = openOnes(catalog);
  return { open: open.length, said: countByFirmness(open.map(({ pathways }) => firmest(pathways))) };
}

function countClosed(programs: readonly Program[]): { closed: number; stated: number } {
  const closed = programs.filter(({ status }) => status.is === 'closed');
  return { closed: closed.length, stated: closed.filter(({ status }) => status.evidence === 'stated').length };
}

const count = (value: number, basis: string): LiveFigure => ({ value: formatNumber(value), basis });

const figures: Record<LiveFigureName, (catalog: Catalog) => LiveFigure> = {
  'programs.count': ({ programs }) => count(programs.length, 'programs on record, open and closed'),
  'programs.open.count': (catalog) => {
    const open = openOnes(catalog);
    return count(open.length, `of ${plural(catalog.programs.length, 'program')} on record${statusDates(open)}`);
  },
  'programs.closed.count': ({ programs }) => {
    const { closed, stated } = countClosed(programs);
    const all = plural(programs.length, 'program');
    return count(closed, `of ${all} on record; ${stated} by a stated notice, the others by inference`);
  },
  'programs.open.price.median': (catalog) => takeMedian(allOpen(catalog), price),
  'programs.open.duration.median': (catalog) => takeMedian(allOpen(catalog), length),
  'programs.open.hours.median': (catalog) => takeMedian(allOpen(catalog), hours),
  'programs.open.with-credit.count': (catalog) => {
    const { said, open } = countOpenByFirmness(catalog);
    return count(
      said.amount + said.credit,
      `of ${plural(open, 'open program')} on record earn credit by a university’s word; of the others ${rungsInWords({ ...said, amount: 0, credit: 0 })}`,
    );
  },
  'programs.open.named-by-others.count': (catalog) => {
    const { said, open } = countOpenByFirmness(catalog);
    return count(
      said.others,
      `of ${plural(open, 'open program')} on record are named for a degree by others only: a list, a blog or the press`,
    );
  },
  'pathways.count': ({ pathways }) =>
    count(
      pathways.length,
      `pairs of a program and a degree that a source names: ${rungsInWords(countByFirmness(pathways.map(firmnessOf)))}`,
    ),
  'pathways.with-amount.count': ({ pathways }) =>
    count(
      countByFirmness(pathways.map(firmnessOf)).amount,
      `of ${plural(pathways.length, 'pathway')} have a university’s word on how much the program earns`,
    ),
  'pathways.share.range': shareRange,
  'degrees.tuition.range': ({ degrees }) =>
    takeSpread({ records: degreesOfPrograms(degrees), noun: 'degree', sort: 'linked to a program' }, tuition),
  'degrees.direct.count': ({ degrees }) =>
    count(
      directDegrees(degrees).length,
      'degrees on record to apply to directly; no program on record is linked to them',
    ),
  'degrees.direct.tuition.median': (catalog) => takeMedian(directOnline(catalog), tuition),
  'degrees.direct.tuition.range': (catalog) => takeSpread(directOnline(catalog), tuition),
  'programs.open.price.range': (catalog) => takeSpread(allOpen(catalog), price),
  'programs.open.duration.range': (catalog) => takeSpread(allOpen(catalog), length),
  'programs.closed.stated.count': ({ programs }) => {
    const { closed, stated } = countClosed(programs);
    return count(stated, `of ${plural(closed, 'closed program')} on record have a page that says so`);
  },
  'programs.with-outcome.count': ({ programs }) =>
    count(
      programs.filter(({ outcomes }) => outcomes.some(({ kind }) => kind === 'measured')).length,
      `of ${plural(programs.length, 'program')} on record have a number counted by the program, university or platform`,
    ),
  'pathways.named-degrees.count': ({ degrees }) => {
    const naming = degrees.filter(({ accepts }) => accepts.length > 0);
    return count(
      naming.filter(({ unnamed }) => !unnamed).length,
      `of ${plural(naming.length, 'degree')} that programs lead to are named by their source; of the others it names only the university`,
    );
  },
  'universities.count': ({ programs }) =>
    count(
      new Set(programs.map(({ institution }) => institution.slug)).size,
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
