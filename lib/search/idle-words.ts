import type { Word } from '#lib/matcher/words';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that join others, in English, Spanish and French. */
const joining = setOf(
  'a after am an and anyone are as at be been before being based best between by can could currently did do doe doesnt done dont during enough for from get getting good happen have here how i if im in into instead is it its just know like me mean much my need no not now of on one or other our own real really should so some someone still than that the their them there these thinking this those to today too very ever actually any tell explain please wondering lot also im ive isnt arent using versus vs was we what when where which who why will with would you your yet ' +
    'offer offered offering request requested requesting still use used using want wanted wanting wish ' +
    'al como con cual cuale de del el en es la las lo los mi para por que se un una y ' +
    'au aux avec dan de des du en est et je la le les pour quel quelle sur un une',
);

/** Words that all records share. */
const shared = setOf(
  'micromaster program degree college about course certificate certification university edx take taking find list looking ' +
    'curso programa maestria universidad universidade estudiar certificado certificat cour formation programme universite etudier',
);

/** The same words with “micro masters” as one. */
export const joinMicroMasters = (words: readonly Word[]): Word[] =>
  words.flatMap((word, at) => {
    if (word.joined === 'master' && words[at - 1]?.joined === 'micro') return [];
    const isSplit = word.joined === 'micro' && words[at + 1]?.joined === 'master';
    const shown = isSplit ? `${word.shown} ${words[at + 1]?.shown}` : word.shown;
    const whole = word.joined === 'micromaster' || isSplit;
    if (!whole) return [word];
    return [{ shown, parts: ['micromaster'], joined: 'micromaster', written: 'micromasters' }];
  });

/** Whether a word only joins others. In capitals it may be an abbreviation: IT, OR. */
export const isJoining = ({ shown, joined }: Word): boolean => joining.has(joined) && !/^[A-Z]{2,}$/.test(shown);

/** A number without a unit, or a year: it stands in many texts by chance. */
const isBareNumber = ({ shown }: Word): boolean => /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(shown);

/** Whether a word decides nothing. */
export const isIdle = (word: Word): boolean => shared.has(word.joined) || isBareNumber(word) || isJoining(word);

const degrees = setOf(
  'degree master mestrado maestria maitrise mba msc llm mph meng phd doctorate licenciatura titulo diplome',
);

/** Whether a word names a kind of degree. */
export const namesDegree = ({ joined }: Word): boolean => degrees.has(joined);

const asking = setOf(
  'or how what is should can why which worth roi vs versus difference better do doe will when who am que como cual cuanto combien comment pourquoi quel',
);

/** Whether a word only asks, which guides answer: no other record must have it. */
export const isAsking = ({ joined }: Word): boolean => asking.has(joined);

const parts = setOf(
  'acceptance accept accreditation accredited admission apply application average calendar coste costo cost cout cuesta cuestan coute cuanto combien date deadline demand duration dropout earn earned earning eligibility exam fee finish graduate graduation income growth outlook bachelor length job money month pay payment precio price prix rate refund requirement review run running salary schedule scholarship start starting student syllabus take term time tuition typical wage week workload hour long year hard difficult',
);

/** Whether a word names a part of a record, which need not stand in it: its page says it, or says that it is not known. */
export const namesPart = ({ joined }: Word): boolean => parts.has(joined);

/** Words that open a question, and elsewhere ask nothing. */
const opening = setOf('are can could did has have may must was would');

/** “6 months or less” asks nothing. */
const isOfLimit = (joined: string, next: Word | undefined): boolean =>
  joined === 'or' && /^(?:less|shorter|under)$/.test(next?.joined ?? '');

/** “Is there a free master’s?” asks for degrees, and no guide what they are. */
const asksForDegrees = (words: readonly Word[]): boolean =>
  /^(?:is|are)$/.test(words[0]?.joined ?? '') &&
  words[1]?.joined === 'there' &&
  words.some(namesDegree) &&
  !words.some(({ joined }) => joined === 'micromaster');

/** Whether words are a question, which guides answer. */
export const isQuestion = (words: readonly Word[]): boolean =>
  !asksForDegrees(words) &&
  (opening.has(words[0]?.joined ?? '') ||
    words.some(({ joined }, at) => asking.has(joined) && !isOfLimit(joined, words[at + 1])));
