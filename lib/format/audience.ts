import { isState, isUnion, states } from '#lib/domain/place';
import { isByHome, isForSome, type PriceTerms, placesOf } from '#lib/domain/price-terms';
import { formatList } from './list';

const names = new Intl.DisplayNames('en-US', { type: 'region', style: 'short' });

/** "the UK", "Canada", "the EU", "the EEA", "Illinois". */
function namePlace(place: string): string {
  const name = states[place] ?? (isUnion(place) ? place : names.of(place)) ?? place;
  return /^(?:[A-Z]{2,}|Netherlands|Philippines)$/.test(name) ? `the ${name}` : name;
}

const namePlaces = (places: readonly string[]): string => formatList(places.map(namePlace));

/**
 * Those whom a price is for, in words: "for residents of Illinois", "for international students"; nothing when it is
 * for all.
 */
export function audienceOf(terms: PriceTerms): string | undefined {
  const places = placesOf(terms);
  const { notFor = [] } = terms;
  const isSome = isForSome(terms);
  if (!isByHome(terms)) return isSome ? 'not for everyone' : undefined;
  const who = places.every(isState) ? 'residents of' : 'students from';
  if (places.length > 0 && notFor.length > 0) {
    return `${isSome ? 'for some ' : ''}from ${namePlaces(places)} outside ${namePlaces(notFor)}`;
  }
  if (places.length === 0) {
    const isAbroad = notFor.length === 1 && notFor.every((place) => !isState(place) && !isUnion(place));
    if (isSome) return `for some from outside ${namePlaces(notFor)}`;
    return isAbroad ? 'for international students' : `from outside ${namePlaces(notFor)}`;
  }
  return `for ${isSome ? 'some ' : ''}${who} ${namePlaces(places)}`;
}
