import type { Catalog, Degree } from '#lib/domain/catalog';
import { canBeOnline, degreesOfPrograms, directDegrees } from '#lib/domain/degree-way';
import { findKnown } from '#lib/domain/fact';
import { isCreditSaid } from '#lib/domain/firmness';
import type { LiveFigure } from '#lib/domain/live-figure';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { nameDegree } from './behind';
import { length, tuition } from './measures';
import { count, type Group, takeMedian, takeSpread } from './summarize';

/** Degrees that a source links to a program. */
const linked = ({ degrees }: Catalog): Group<Degree> => ({
  records: degreesOfPrograms(degrees),
  noun: 'degree',
  sort: 'linked to a program',
  nameOf: nameDegree,
});

/** Degrees to apply to directly that can be done online: what a person far from a campus weighs. */
const directOnline = ({ degrees }: Catalog): Group<Degree> => ({
  records: directDegrees(degrees).filter(canBeOnline),
  noun: 'online degree',
  sort: 'to apply to directly',
  nameOf: nameDegree,
});

/** Degrees to apply to directly of which some part at least is on a campus. */
const directCampus = ({ degrees }: Catalog): Group<Degree> => ({
  records: directDegrees(degrees).filter((degree) => degree.delivery && !canBeOnline(degree)),
  noun: 'degree',
  sort: 'to apply to directly that need a campus',
  nameOf: nameDegree,
});

/** In US dollars for the whole degree: where a master's degree stops being a low-cost one, by our choice. */
const lowCost = 15_000;

function lowCostCount({ records, noun, sort }: Group<Degree>): LiveFigure {
  const priced = records.flatMap((degree) => {
    const fact = tuition.read(degree);
    return fact && tuition.mayStand?.(fact) ? [{ degree, value: fact.value }] : [];
  });
  const cheap = priced.filter(({ value }) => value.max <= lowCost);
  const about = cheap.filter(({ value }) => value.isAbout).length;
  const estimates = about > 0 ? `; ${about} of them at a price that its source gives only as “about”` : '';
  const limit = formatMoney({ min: lowCost, max: lowCost, currency: 'USD' });
  return count(
    cheap.map(({ degree, value }) => ({ ...nameDegree(degree), value: tuition.format(value) })),
    `of ${plural(priced.length, noun)} ${sort} with ${tuition.what} cost ${limit} or less${estimates}`,
    `of ${priced.length} cost ${limit} or less`,
    `of ${plural(priced.length, noun)} ${sort} cost ${limit} or less`,
  );
}

/** How many degrees of a group are of some sort: in words of the basis, and in those few that stand in a table. */
function countIn(
  { records, noun, sort }: Group<Degree>,
  isMeant: (degree: Degree) => boolean,
  words: Words,
): LiveFigure {
  const all = plural(records.length, noun);
  return count(records.filter(isMeant).map(nameDegree), `of ${all} ${sort} ${words.whole}`, `of ${all} ${words.brief}`);
}

interface Words {
  readonly whole: string;
  readonly brief: string;
}

const tryFirstCount = (group: Group<Degree>): LiveFigure =>
  countIn(group, ({ tryFirst }) => tryFirst !== undefined, {
    whole: 'let a person start courses before admission and earn the way in',
    brief: 'let you earn the way in',
  });

const hasLimit = ({ transferLimit }: Degree): boolean => transferLimit !== undefined;

const limitWords: Words = {
  whole: 'have a known rule on how much credit from elsewhere they take; for the others none was found',
  brief: 'say how much they take',
};

/** The computed figures that count or measure degrees. */
export const degreeFigures = {
  'pathways.named-degrees.count': ({ degrees }: Catalog) => {
    const named = degreesOfPrograms(degrees);
    const all = degrees.filter(({ accepts }) => accepts.length > 0);
    return count(
      named.map(nameDegree),
      `of ${plural(all.length, 'degree')} that programs lead to are named by their source; of the others it names only the university`,
    );
  },
  'degrees.tuition.median': (catalog: Catalog) => takeMedian(linked(catalog), tuition),
  'degrees.tuition.range': (catalog: Catalog) => takeSpread(linked(catalog), tuition),
  'degrees.duration.median': (catalog: Catalog) => takeMedian(linked(catalog), length),
  'degrees.online.count': (catalog: Catalog) => {
    const { records } = linked(catalog);
    const placed = records.filter(({ delivery }) => delivery);
    return count(
      placed.filter(canBeOnline).map(nameDegree),
      `of ${plural(placed.length, 'degree')} linked to a program whose place of study is known can be taken wholly online; for ${records.length - placed.length} others it was not found`,
      `of ${plural(placed.length, 'degree')} can be taken online`,
    );
  },
  'degrees.other-money.count': ({ degrees }: Catalog) => {
    const priced = degrees.flatMap((degree) => {
      const price = degree.unnamed ? undefined : findKnown(degree.tuition);
      return price ? [{ degree, price: price.value }] : [];
    });
    return count(
      priced
        .filter(({ price }) => price.currency !== 'USD')
        .map(({ degree, price }) => ({ ...nameDegree(degree), value: formatMoney(price) })),
      `of ${plural(priced.length, 'degree')} on record with a whole price found have it in other money than US dollars`,
      `of ${plural(priced.length, 'degree')} with a price have it in other money`,
    );
  },
  'degrees.direct.count': ({ degrees }: Catalog) =>
    count(
      directDegrees(degrees).map(nameDegree),
      'degrees on record to apply to directly; no program on record is linked to them',
    ),
  'degrees.direct.tuition.median': (catalog: Catalog) => takeMedian(directOnline(catalog), tuition),
  'degrees.direct.tuition.range': (catalog: Catalog) => takeSpread(directOnline(catalog), tuition),
  'degrees.direct.campus.tuition.median': (catalog: Catalog) => takeMedian(directCampus(catalog), tuition),
  'degrees.direct.campus.duration.median': (catalog: Catalog) => takeMedian(directCampus(catalog), length),
  'degrees.direct.campus.low-cost.count': (catalog: Catalog) => lowCostCount(directCampus(catalog)),
  'degrees.direct.campus.try-first.count': (catalog: Catalog) => tryFirstCount(directCampus(catalog)),
  'degrees.direct.low-cost.count': (catalog: Catalog) => lowCostCount(directOnline(catalog)),
  'degrees.direct.duration.median': (catalog: Catalog) => takeMedian(directOnline(catalog), length),
  'degrees.direct.online.count': ({ degrees }: Catalog) => {
    const direct = plural(directDegrees(degrees).length, 'degree');
    return count(
      directDegrees(degrees).filter(canBeOnline).map(nameDegree),
      `of ${direct} to apply to directly can be taken online`,
      `of ${direct} can be taken online`,
    );
  },
  'degrees.direct.try-first.count': (catalog: Catalog) => tryFirstCount(directOnline(catalog)),
  'degrees.transfer.count': (catalog: Catalog) => countIn(linked(catalog), hasLimit, limitWords),
  'degrees.with-credit.count': (catalog: Catalog) =>
    countIn(linked(catalog), ({ accepts }) => accepts.some(isCreditSaid), {
      whole: 'credit one by a university’s word',
      brief: 'credit one',
    }),
  'degrees.direct.transfer.count': (catalog: Catalog) => countIn(directOnline(catalog), hasLimit, limitWords),
};
