import { type Language, languages } from './program';

/** Frequent words that the other languages of the list do not have. */
const frequentWords: Record<Language, readonly string[]> = {
  en: ['the', 'of', 'and', 'to', 'is', 'are', 'for', 'that', 'with', 'it', 'this', 'we'],
  es: ['el', 'los', 'las', 'y', 'por', 'con', 'para', 'del', 'una', 'lo', 'su', 'se'],
  fr: ['le', 'les', 'des', 'et', 'est', 'dans', 'une', 'pour', 'qui', 'du', 'ne', 'nous'],
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The language that most of the frequent words of a text belong to; nothing when it has none of them. */
export function tellLanguage(text: string): Language | undefined {
  const words = wordsOf(text);
  const [best] = languages
    .map((language) => ({ language, count: words.filter((word) => frequentWords[language].includes(word)).length }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.language : undefined;
}
