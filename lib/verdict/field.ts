import { priceForAll } from '#lib/calculator/rates';
import { isOld } from '#lib/domain/age';
import type { Catalog, CreditPathway, Degree, Field, Program } from '#lib/domain/catalog';
import type { Known } from '#lib/domain/fact';
import { isCreditSaid } from '#lib/domain/firmness';
import { inField } from '#lib/domain/in-field';
import { findDollars, type MoneyRange } from '#lib/domain/money';
import { isNotForAll } from '#lib/domain/price-terms';
import { addRanges, type NumberRange } from '#lib/domain/range';
import { isOpen } from '#lib/domain/status';
import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { checkFirst } from './price';
import { firstThatFits, sentence, type Verdict } from './verdict';

/** A way to a master's: the prices in US dollars that make up its whole, and whose it is. */
interface Way {
  readonly prices: readonly Known<MoneyRange>[];
  readonly who: string;
  /** Whether what one pays depends on where one lives. */
  readonly isByHome?: boolean;
}

const sumOf = ({ prices }: Way): NumberRange => addRanges(prices.map(({ value }) => value));

/** The one that costs least whoever pays: of rates by home the highest counts. */
const cheapest = (ways: readonly Way[]): Way | undefined =>
  ways.reduce<Way | undefined>((best, way) => (best && sumOf(best).max <= sumOf(way).max ? best : way), undefined);

const isMaster = ({ level, unnamed }: Degree): boolean => level === 'master' && !unnamed;

/** Any master's can be taken directly. A price for some people alone, without that for the others, is no price for a reader. */
function findDirect(degrees: readonly Degree[]): Way | undefined {
  return cheapest(
    degrees.filter(isMaster).flatMap(({ tuition, institution }) => {
      const price = findDollars(priceForAll(tuition));
      const isByHome = price !== undefined && price.value.min < price.value.max;
      const isForSome = price !== undefined && !isByHome && isNotForAll(price);
      return price && !isForSome ? [{ prices: [price], who: institution.short, isByHome }] : [];
    }),
  );
}

/** The price of the program and what a source says is left after it; nothing where either is not known. */
function wayOf({ program, degree }: CreditPathway): Way[] {
  const price = findDollars(program.price);
  const left = findDollars(degree.tuitionAfterProgram);
  if (!price || price.version || !left || isNotForAll(left)) return [];
  const [first, then] = [program.institution.short, degree.institution.short];
  return [{ prices: [price, left], who: first === then ? first : `${first}, then ${then}` }];
}

const findThrough = (open: readonly Program[]): Way | undefined =>
  cheapest(
    open.flatMap(({ pathways }) =>
      pathways.filter((one) => isCreditSaid(one) && isMaster(one.degree)).flatMap((one) => wayOf(one)),
    ),
  );

/** "$33,720 via a program (MIT, then Harvard Extension, 2022, 2026–27)". */
function tellWay(way: Way | undefined, how: string): string {
  if (!way) return `none ${how}`;
  const years = [...new Set(way.prices.map(({ asOf }) => formatYear(asOf)))];
  const inferred = way.prices.some((price) => price.how === 'inferred') && 'inferred';
  const home = way.isByHome && 'by where you live';
  const told = [way.who, ...years, inferred, home].filter(Boolean).join(', ');
  return `${formatMoney({ ...sumOf(way), currency: 'USD' })} ${how} (${told})`;
}

function sayWays(direct: Way | undefined, through: Way | undefined): string {
  if (!direct && !through) return 'No whole price of a master’s was found in US dollars.';
  const isAnyOld = [direct, through].some((way) => way?.prices.some(isOld));
  const told = [tellWay(direct, 'directly'), tellWay(through, 'via a program')].join('; ');
  return sentence([`Cheapest master’s found: ${told}${isAnyOld ? checkFirst : ''}`]);
}

/**
 * A field: how many of its programs are open, and for how many of those a university gives credit. Then the lowest whole
 * price found of a master's taken directly, and of one through an open program: there a university must give the credit
 * and a source must say what is left to pay. Both are in US dollars, since nothing is converted, each with its university
 * and years; a side without a price is said not to be found. What is too long leaves out
 * the credit, then the programs that are not open.
 */
export function fieldVerdict(catalog: Pick<Catalog, 'programs' | 'degrees'>, field: Field): Verdict {
  const programs = catalog.programs.filter((program) => inField(program, field));
  const open = programs.filter(isOpen);
  const said = open.filter(({ pathways }) => pathways.some(isCreditSaid)).length;
  const ways = sayWays(findDirect(catalog.degrees.filter((degree) => inField(degree, field))), findThrough(open));
  const all = plural(programs.length, 'program');
  const count = programs.length === 0 ? 'no program on record' : `${open.length || 'none'} of ${all} open`;
  const short = open.length === 0 ? count : `${plural(open.length, 'program')} open`;
  const credit = open.length > 0 ? `, ${said || 'none'} with credit by a university’s word` : '';
  return firstThatFits(
    [`${count}${credit}`, count, short].map((told) => (): Verdict => [sentence([`${field.title}: ${told}`]), ways]),
  );
}
