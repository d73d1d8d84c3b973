import { isOld } from '#lib/domain/age';
import type { Catalog, Field } from '#lib/domain/catalog';
import { isCreditSaid } from '#lib/domain/firmness';
import { inField } from '#lib/domain/in-field';
import { isOpen } from '#lib/domain/status';
import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { plural, someOf } from '#lib/format/plural';
import { type CheapestWays, cheapestWays } from '#lib/ways/cheapest-ways';
import { fieldWays } from '#lib/ways/field-ways';
import type { Way } from '#lib/ways/way';
import { checkFirst } from './price';
import { firstThatFits, sentence, type Verdict } from './verdict';

/** "MIT, then Harvard Extension"; one name where both are of one university. */
function tellWho({ pathway, degree }: Way): string {
  const [first, then] = [pathway?.program.institution.short, degree.institution.short];
  return !first || first === then ? then : `${first}, then ${then}`;
}

/** "$33,720 via a program (MIT, then Harvard Extension, 2022, 2026–27)". */
function tellWay(way: Way | undefined, how: string): string {
  if (!way?.total) return `none ${how}`;
  const years = [...new Set(way.prices.map(({ asOf }) => formatYear(asOf)))];
  const told = [tellWho(way), ...years, way.how === 'inferred' && 'inferred', way.isByHome && 'by where you live'];
  return `${formatMoney(way.total)} ${how} (${told.filter(Boolean).join(', ')})`;
}

function sayWays({ straight, through }: CheapestWays): string {
  if (!straight && !through) return 'No whole price of a master’s was found in US dollars.';
  const isAnyOld = [straight, through].some((way) => way?.prices.some(isOld));
  const told = [tellWay(straight, 'directly'), tellWay(through, 'via a program')].join('; ');
  return sentence([`Cheapest master’s found: ${told}${isAnyOld ? checkFirst : ''}`]);
}

/**
 * A field: how many of its programs are open, and for how many of those a university gives credit. Then the lowest totals
 * in US dollars among its ways to a master's, straight and through a program for which a university gives credit, each
 * with its university and years; a side without a total is said not to be found. What is too long leaves out the
 * credit, then the programs that are not open, then their noun.
 */
export function fieldVerdict(catalog: Catalog, field: Field): Verdict {
  const programs = catalog.programs.filter((program) => inField(program, field));
  const open = programs.filter(isOpen);
  const said = open.filter(({ pathways }) => pathways.some(isCreditSaid)).length;
  const ways = sayWays(cheapestWays(fieldWays(catalog, field)));
  const isOnlyOne = programs.length === 1 && open.length === 1;
  const counted = isOnlyOne
    ? '1 program on record, which is open'
    : `${someOf(open.length, programs.length, 'program')} open`;
  const count = programs.length === 0 ? 'no program on record' : counted;
  const short = open.length === 0 ? count : `${plural(open.length, 'program')} open`;
  const many = isOnlyOne ? (said ? 'with' : 'without') : `${said || 'none'} with`;
  const credit = open.length > 0 ? `, ${many} credit by a university’s word` : '';
  return firstThatFits(
    [`${count}${credit}`, count, short, `${open.length} open`].map(
      (told) => (): Verdict => [sentence([`${field.title}: ${told}`]), ways],
    ),
  );
}
