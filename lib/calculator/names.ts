import type { Source } from '#lib/domain/source';
import { nameOfPrice } from '#lib/format/price-name';
import { lowerFirst } from '#lib/format/text';
import type { FigureName } from './figure';
import type { Question } from './question';
import type { RouteId } from './route-sum';
import { ofAnother } from './tell-other';
import { oneUnit } from './units';

/** What each route is called, in a heading and in a sentence. */
export function routeNames({
  program,
  degree,
  direct,
  other,
  nearest,
}: Question): Record<RouteId, { short: string; full: string }> {
  const at = (record: { institution: { short: string } } | undefined) => `${record?.institution.short}’s`;
  return {
    program: { short: 'Program only', full: `${at(program)} program alone` },
    both: { short: 'Program, then degree', full: `${at(program)} program, then ${at(degree)} degree` },
    direct: {
      short: 'Degree directly',
      full: direct === degree ? `${at(direct)} degree directly` : `${at(direct)} full-time form directly`,
    },
    other: {
      short: `${other?.institution.short} instead`,
      full: `${at(other)} degree${nearest?.isOnlyOfField ? ` ${ofAnother}` : ''} instead`,
    },
  };
}

/** That the degree cannot be taken without the program, and whom it is open to; nothing where it can. */
export function whyNotDirect({ direct }: Question): { text: string; sources: readonly Source[] } | undefined {
  const only = direct?.onlyThroughProgram;
  return (
    only && { text: `The degree is not open without the program: ${lowerFirst(only.text)}`, sources: only.sources }
  );
}

/** What the whole degree is called among the routes: the way without the program, where there is one. */
export const nameOfWhole = (routes: readonly { readonly id: RouteId }[]): string =>
  routes.some(({ id }) => id === 'direct') ? 'Directly' : 'The whole degree';

/** What a missing figure is called, whatever the degree. */
export const missingNames: Partial<Record<FigureName, string>> = {
  unit: 'tuition for a unit',
  price: 'price of the program',
  share: 'credit that counts',
  whole: 'tuition of the degree',
  otherPrice: 'price of the degree',
  programMonths: 'months of the program',
  leftMonths: 'months that remain',
  wholeMonths: 'months of the degree',
  otherMonths: 'months of the degree',
};

/** The same with the unit of the degree: "tuition for a credit". */
export const missingName = (name: FigureName, question: Question): string | undefined =>
  name === 'unit'
    ? `${lowerFirst(nameOfPrice(question.degree))} for a ${oneUnit(question.degree)}`
    : name === 'whole'
      ? `${lowerFirst(nameOfPrice(question.direct))} of the degree`
      : missingNames[name];

/** What a sum leaves out because nobody knows it. */
export const besideNames: Partial<Record<FigureName, string>> = {
  exam: 'the exam',
  repeat: 'a course again',
  fees: 'fees',
};

/** What each route is called in a list of all of them. */
export const routeTitles: Record<RouteId, string> = {
  program: 'Program only',
  both: 'Program, then degree',
  direct: 'Degree directly',
  other: 'Instead',
};
