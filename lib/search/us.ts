import type { Word } from '#lib/matcher/words';
import { isIdle } from './idle-words';

/** Verbs whose object “us” is: “tell us”. */
const verbs =
  /^(?:tell|let|help|give|show|teach|join|ask|email|mail|write|contact|call|message|reach|follow|send|pay|charge|cost|make|take|get|find|support)$/;

/** Words behind which “us” is people, unless a word for others follows: “about us”, but “for us citizens”. */
const prepositions = /^(?:about|for|with|to|of|by|on|like)$/;

/** Whether “us”, in small letters, stands for people and asks for no country. */
function isPronoun(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word?.shown !== 'us' || !before) return false;
  return verbs.test(before.joined) || (prepositions.test(before.joined) && (!after || isIdle(after)));
}

/** Words without “us” where it stands for people, who are in no record. */
export const withoutPronoun = (words: readonly Word[]): Word[] => words.filter((_, at) => !isPronoun(words, at));
