import { isState, states } from '#lib/domain/place';
import { isByHome, isForSome, type PriceTerms, placesOf } from '#lib/domain/price-terms';
import { formatList } from './list';

const names = new Intl.DisplayNames('en-US', { type: 'region', style: 'short' });

/** "the UK", "Canada", "the EU", "the EEA", "Illinois". */
function namePlace(place: string): string {
  const name = states[place] ?? (place.length > 2 ? place : names.of(place)) ?? place;
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
  if (places.length === 0) {
    const [only] = notFor;
    if (isSome) return `for some students from outside ${namePlaces(notFor)}`;
    const isAbroad = notFor.length === 1 && only?.length === 2 && only !== 'EU';
    return isAbroad ? 'for international students' : `for everyone from outside ${namePlaces(notFor)}`;
  }
  const who = places.every(isState) ? 'residents of' : 'students from';
  const those = `for ${isSome ? 'some ' : ''}${who} ${namePlaces(places)}`;
  return notFor.length > 0 ? `${those} but not ${namePlaces(notFor)}` : those;
}
