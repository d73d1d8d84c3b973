import type { CreditPathway, Field } from '#lib/domain/catalog';
import type { MoneyRange } from '#lib/domain/money';
import type { CheapestWays } from './cheapest-ways';
import type { Way } from './way';

/** A way whose total is known; through a program it names which. */
type TotalWay = Way & { readonly total: MoneyRange };

/** A field in which both ways to a master's degree can be added up: the cheapest of each. */
export interface AddedUp {
  readonly field: Field;
  readonly through: TotalWay & { readonly pathway: CreditPathway };
  readonly straight: TotalWay;
}

/** Of fewer fields nothing is said: two would sound like a rule. */
export const fewestFields = 3;

const hasTotal = (way: Way | undefined): way is TotalWay => way?.total !== undefined;
const isThrough = (way: TotalWay): way is AddedUp['through'] => way.pathway !== undefined;

/** The fields whose cheapest ways, straight and through a program with credit, both have a total in US dollars. */
export function addUpFields(fields: readonly { readonly field: Field; readonly cheapest: CheapestWays }[]): AddedUp[] {
  return fields.flatMap(({ field, cheapest: { straight, through } }): AddedUp[] =>
    hasTotal(straight) && hasTotal(through) && isThrough(through) ? [{ field, through, straight }] : [],
  );
}

/** Whether the degree taken straight costs less, wherever in their ranges the two prices lie. */
export const isStraightCheaper = ({ through, straight }: AddedUp): boolean => straight.total.max < through.total.min;

/** The main field of a way’s degree, where it is another than the field it is added up for; a degree may be of several. */
export const otherFieldOf = ({ field }: AddedUp, { degree }: Way): string | undefined =>
  degree.field.slug === field.slug ? undefined : degree.field.title;
