import type { Program } from '#lib/domain/catalog';
import type { Language } from '#lib/domain/program';

/** The language of a program's title and its courses' titles when it is not English, for `lang`. */
export function titleLanguage({ languages: [first] }: Pick<Program, 'languages'>): Exclude<Language, 'en'> | undefined {
  return first === 'en' ? undefined : first;
}
