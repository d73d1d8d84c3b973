import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import type { Question } from './question';
import { priceForAll } from './rates';

/** What is said of a degree that is only of the same field. */
export const ofAnother = 'of another subject or level';

/** Why no other degree is named. */
export const noOther = 'None of the same subject and level has a price for everyone on record.';

/**
 * What one must know of an other degree that the visitor did not choose: that it is only of the same field, or which one
 * would stand here if their country did not go first.
 */
export function tellOther({ nearest, program }: Question): string | undefined {
  if (!nearest) return undefined;
  const { isOnlyOfField, anywhere } = nearest;
  const price = anywhere && priceForAll(anywhere.tuition);
  const told = [
    isOnlyOfField && program && `The nearest in ${program.field.title}, ${ofAnother}.`,
    price?.state === 'known' &&
      `Your country goes first; else it would be ${anywhere?.title}, ${anywhere?.institution.short}: ${formatMoney(price.value)} (${formatYear(price.asOf)}).`,
  ].filter(Boolean);
  return told.length > 0 ? told.join(' ') : undefined;
}
