import type { Language } from '#lib/domain/program';

/** What people ask for in Spanish and in French; a comma stands between the ways to say it. */
export const inOtherLanguages = {
  price: 'precio, precios, costo, coste, prix, coût, tarif',
  cheap: 'barato, barata, económico, económica, más barato, pas cher, moins cher, bon marché',
  free: 'gratis, gratuito, gratuita, gratuitos, gratuitas, gratuit, gratuite, gratuits, gratuites',
  online: 'en línea, Fernstudium, a distancia, virtual, virtuales, en ligne, à distance',
  degree: 'maestría, maestrías, mestrado, maîtrise',
} as const;

const others = ['es', 'fr'] as const;

/** The name of a country in Spanish and in French, as “Alemania” and “Allemagne”. */
export const countryInOthers = (code: string): string[] =>
  others.flatMap((locale) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? []);

/** The name of a language in Spanish and in French, as “inglés” and “anglais”. */
export const languageInOthers = (language: Language): string[] =>
  others.flatMap((locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? []);
