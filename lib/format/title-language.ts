import type { Program } from '#lib/domain/catalog';

/** The language of a program's title and its courses' titles when it is not English, for `lang`. */
export function titleLanguage({ languages: [first] }: Pick<Program, 'languages'>): string | undefined {
  return first === 'en' ? undefined : first;
}
