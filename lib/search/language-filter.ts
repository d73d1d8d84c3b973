import type { Degree } from '#lib/domain/catalog';
import type { Language } from '#lib/domain/program';
import { languageLabels } from '#lib/format/labels';
import type { Filter } from './filter';

/**
 * What a degree is taught in: by its source, or where none says, in our own words, as “a degree in Spanish or Catalan”.
 * Nothing where neither says.
 */
function taughtIn({ language, summary, delivery }: Degree): string | undefined {
  const own = / in ((?:\p{Lu}\p{Ll}+ or )?\p{Lu}\p{Ll}+(?:ish|an|ch|ese))\b/u;
  return language?.text ?? own.exec(`${summary} ${delivery?.words}`)?.[1];
}

/** “In Spanish”: programs and degrees that are taught in it. */
export const inLanguage = (language: Language): Filter => ({
  label: `taught in ${languageLabels[language]}`,
  holds: {
    program: ({ languages }) => languages.includes(language),
    degree: (degree) => taughtIn(degree)?.includes(languageLabels[language]) ?? false,
  },
  untold: { of: { degree: (degree) => taughtIn(degree) === undefined }, what: 'no language' },
  programs: [['language', language]],
});
