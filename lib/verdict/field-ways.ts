import { isOld } from '#lib/domain/age';
import { formatCountry } from '#lib/format/country';
import { formatYear } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import type { CheapestWays } from '#lib/ways/cheapest-ways';
import type { ByHome } from '#lib/ways/rate-from';
import type { Way } from '#lib/ways/way';
import { checkFirst } from './price';
import { sentence } from './verdict';

/** How much the sentence says. */
interface Room {
  /** How many prices in other money are named; the others are counted. */
  readonly named: number;
  /** That no way with credit was found is left to the page. */
  readonly leavesNone?: boolean;
  /** A university named a second time is "there", and other money is told without a count. */
  readonly isTight?: boolean;
}

/** From the most that it says to the least. */
export const rooms: readonly Room[] = [
  { named: 2 },
  { named: 1 },
  { named: 1, leavesNone: true },
  { named: 0 },
  { named: 0, isTight: true },
];

const rateWords: Partial<Record<ByHome, string>> = { range: 'by where you live', yours: 'your rate' };

/** "MIT, then Harvard Extension"; one name where both are of one university, and "there" for one named just before. */
function tellWho({ pathway, degree }: Way, there: Way | false | undefined): string {
  const [first, then] = [pathway?.program.institution.short, degree.institution.short];
  if (!first || first === then) return then;
  return `${first}, then ${there && then === there.degree.institution.short ? 'there' : then}`;
}

/** "$33,720 via stated credit (MIT, then Harvard Extension, 2022, 2026–27)", "€3,500 (UCLouvain, 2026)", "none directly". */
function tellWay(way: Way | undefined, how?: string, there?: Way | false): string {
  if (!way?.total) return ['none', how].filter(Boolean).join(' ');
  const years = [...new Set(way.prices.map(({ asOf }) => formatYear(asOf)))];
  const told = [tellWho(way, there), ...years, way.how === 'inferred' && 'inferred', rateWords[way.byHome]];
  return `${[formatMoney(way.total), how].filter(Boolean).join(' ')} (${told.filter(Boolean).join(', ')})`;
}

/** Prices in other money: so many named, the others counted. */
function tellOthers(others: readonly Way[], { named, isTight }: Room): string | undefined {
  if (others.length === 0) return undefined;
  if (isTight) return 'more in other money';
  if (named === 0) return `in ${plural(others.length, 'other currency', 'other currencies')} too, not converted`;
  const rest = others.length - named;
  const counted = rest > 0 ? [`${rest} more`] : [];
  const told = others.slice(0, named).map((way) => tellWay(way));
  return `directly in other money ${formatList([...told, ...counted])}`;
}

/**
 * The lowest totals among the ways to a master's of a field. In US dollars, straight and through a program for which a
 * university gives credit, each with its university and years; a side without a total is said not to be found. Then
 * straight in other money. Where the visitor said where they live, the lowest straight there stands first.
 */
export function sayWays({ straight, through, others, home }: CheapestWays, room: Room): string {
  if (!straight && !through && others.length === 0) return 'No whole price of a master’s was found.';
  const apart = home === straight ? undefined : home;
  const elsewhere = others.filter((way) => way !== home);
  const what = room.isTight ? 'Cheapest' : 'Cheapest master’s';
  const dollars =
    straight || through
      ? [
          tellWay(straight, 'directly'),
          (through || !room.leavesNone) && tellWay(through, 'via stated credit', room.isTight && straight),
        ]
      : ['none'];
  const told = [
    apart && `where you live, ${formatCountry(apart.degree.institution.country)}: ${tellWay(apart, 'directly')}`,
    `in US dollars: ${dollars.filter(Boolean).join('; ')}`,
    tellOthers(elsewhere, room),
  ];
  const shown = [apart, straight, through, ...elsewhere.slice(0, room.named)];
  const isAnyOld = shown.some((way) => way?.prices.some(isOld));
  return sentence([`${what} ${told.filter(Boolean).join('; ')}${isAnyOld ? checkFirst : ''}`]);
}
