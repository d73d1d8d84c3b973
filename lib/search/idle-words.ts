import type { Word } from '#lib/matcher/words';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that join others. */
const joining = setOf(
  'a an and any are as at be been before best by can could did do doe for from get good have how i if in into is it its me my no not of on one or other our should so some than that the their them there these this those to using versus vs was we what when where which who why will with would you your',
);

/** Words that all records share. */
const shared = setOf('micromaster program degree about course certificate university edx take find list');

/** The same words with “micro masters” as one. */
export const joinMicroMasters = (words: readonly Word[]): Word[] =>
  words.flatMap((word, at) => {
    if (word.joined === 'master' && words[at - 1]?.joined === 'micro') return [];
    const isSplit = word.joined === 'micro' && words[at + 1]?.joined === 'master';
    const shown = isSplit ? `${word.shown} ${words[at + 1]?.shown}` : word.shown;
    const whole = word.joined === 'micromaster' || isSplit;
    return [whole ? { shown, parts: ['micromaster'], joined: 'micromaster' } : word];
  });

/** Whether a word decides nothing. In capitals it may be an abbreviation: IT, OR. */
export const isIdle = ({ shown, joined }: Word): boolean =>
  shared.has(joined) || (joining.has(joined) && !/^[A-Z]{2,}$/.test(shown));

const asking = setOf('or how what is should can why which worth vs versus difference better do doe will when who');

/** Whether a word only asks, which guides answer: no other record must have it. */
export const isAsking = ({ joined }: Word): boolean => asking.has(joined);

/** Whether words are a question, which guides answer. */
export const isQuestion = (words: readonly Word[]): boolean => words.some(({ joined }) => asking.has(joined));
