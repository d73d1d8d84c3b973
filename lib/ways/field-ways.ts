import type { Catalog, Degree, Field } from '#lib/domain/catalog';
import { inField } from '#lib/domain/in-field';
import { type Currency, currencies } from '#lib/domain/money';
import { isOpen } from '#lib/domain/status';
import { type Way, wayTo } from './way';

/** Ways whose totals are in one currency, the lowest first. */
export interface WaysTable {
  readonly currency: Currency;
  readonly ways: readonly Way[];
}

/** Ways to degrees of one place: the country where someone lives, or everywhere else. */
export interface WaysPlace {
  readonly is: 'home' | 'elsewhere' | 'anywhere';
  readonly tables: readonly WaysTable[];
}

/** Every way to a master’s degree of a field, as someone from a country finds it. */
export interface FieldWays {
  readonly field: Field;
  readonly from: string | undefined;
  readonly places: readonly WaysPlace[];
  /** Ways without a total, each of which says why. */
  readonly open: readonly Way[];
}

/** How ways are ordered and what their totals hold, in the words a visitor reads. */
export const waysRule =
  'By the lowest published total, each currency apart. Tuition; fees only where a price holds them. Admission is never sure. Sources stand on the page that a way leads to.';

const titleOf = ({ pathway, degree }: Way): string => `${pathway?.program.title ?? ''} ${degree.title}`;

/** By the lowest published total, then the highest, then by name. */
export const byTotal = (a: Way, b: Way): number =>
  (a.total?.min ?? 0) - (b.total?.min ?? 0) ||
  (a.total?.max ?? 0) - (b.total?.max ?? 0) ||
  titleOf(a).localeCompare(titleOf(b), 'en');

/** A table for each currency, since none is ever converted: US dollars first, then those with the most ways. */
function tablesOf(ways: readonly Way[]): WaysTable[] {
  return currencies
    .map((currency) => ({ currency, ways: ways.filter(({ total }) => total?.currency === currency).sort(byTotal) }))
    .filter((table) => table.ways.length > 0)
    .sort((a, b) => Number(b.currency === 'USD') - Number(a.currency === 'USD') || b.ways.length - a.ways.length);
}

const isNamedMaster = ({ level, unnamed }: Degree): boolean => level === 'master' && !unnamed;

/** A way to a degree that is first of all of another field says so, so that two unlike degrees are not taken for alike. */
const sayOtherField = (way: Way, { slug }: Field): Way =>
  way.degree.field.slug === slug
    ? way
    : { ...way, notes: [...way.notes, `A degree first of all in another field: ${way.degree.field.title}`] };

/** What can be begun today: degrees of the field, and those that its own open programs lead to. */
function everyWay(catalog: Catalog, field: Field, from: string | undefined): Way[] {
  const straight = catalog.degrees
    .filter((degree) => isNamedMaster(degree) && inField(degree, field))
    .flatMap((degree) => wayTo(catalog, degree, undefined, from) ?? []);
  const through = catalog.pathways
    .filter(({ program, degree }) => isOpen(program) && program.field.slug === field.slug && isNamedMaster(degree))
    .flatMap((pathway) => wayTo(catalog, pathway.degree, pathway, from) ?? []);
  return [...through, ...straight].map((way) => sayOtherField(way, field));
}

/**
 * The ways to a master’s degree of a field, straight and through its open programs.
 *
 * @param from where someone lives, by its code: chooses rates, and puts the degrees of that country first
 */
export function fieldWays(catalog: Catalog, field: Field, from?: string): FieldWays {
  const ways = everyWay(catalog, field, from);
  const isHome = ({ degree }: Way): boolean => degree.institution.country === from;
  const home = tablesOf(ways.filter(isHome));
  const elsewhere = tablesOf(ways.filter((way) => !isHome(way)));
  const places: WaysPlace[] = from
    ? [
        { is: 'home', tables: home },
        { is: 'elsewhere', tables: elsewhere },
      ]
    : [{ is: 'anywhere', tables: elsewhere }];
  return {
    field,
    from,
    places: places.filter(({ tables }) => tables.length > 0),
    open: ways.filter(({ total }) => !total).sort((a, b) => Number(isHome(b)) - Number(isHome(a)) || byTotal(a, b)),
  };
}

/** Whether a field has any way at all, with or without a total. */
export const hasWays = ({ places, open }: FieldWays): boolean => places.length + open.length > 0;
