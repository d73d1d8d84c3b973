import { sentencesOf } from '#lib/format/text';

/** Longest line that is shown whole, in characters. */
export const longestShown = 240;

/** Stands where a sentence is left out. */
const gap = '…';

const beginnings = [
  'It|Its|It’s|They|Their|Them|He|She|His|Her|This|That|That’s|These|Those|Both|Such|There|Here|Neither|Either|One|None|Others?|Another|Each',
  'But|And|Or|So|Yet|Then|Thus|Nor|Still|However|Also|Instead|Even so|Only then|Until then|Until now|More|Less|Yes|No',
  'Together they|(?:Some|Two|Three|Four|Five|Six) (?:are|ask|count|give|have|look|make|need|say|take)',
  'The \\p{Ll}+ then',
  'The (?:same|other|others|former|latter|rest|first|second|third|last|two|three|four|sum|count)',
  '\\p{Lu}[^,;:]{0,40} of (?:them|these|those|both)',
  '\\p{Lu}\\p{L}+ of (?:it|its|that|this)',
  'All (?:two|three|four|five)',
  '(?:After|Although|As|At|Because|Before|Behind|Below|Beside|Beyond|By|For|From|If|In|Often|On|Since|Sometimes|Though|To|Until|When|Where|Whether|While|With|Without|Of) (?:it|its|that|this|them|these|those|their|both|such|so|not|they)',
  'Pero|Y|Eso|Esto|Esta|Este|Estos|Estas|Ese|Su|Sus|También|Además|Así|Por eso|Mais|Et|Cela|Ce|Cette|Ces|Il|Ils|Elles?|Leurs?',
];

const leaning = new RegExp(`^(?:${beginnings.join('|')})(?![\\p{L}’-])`, 'u');

/** Whether a sentence begins with a word for what stands before it. */
const leansBack = (sentence: string): boolean => leaning.test(sentence);

/** A heading or a question as it stands before a sentence. */
export const asLead = (text: string): string => (text === '' || /[.:?!…]$/.test(text) ? text : `${text}:`);

/** A sentence shorter than this names what the next one tells of: “Order matters.” */
const longestName = 25;

/** Whether something is left out behind a sentence. */
const endsOpen = (sentence: string | undefined): boolean => sentence?.endsWith(gap) ?? false;

/** Sentences behind each other; of too many the first and as many of the last as there is room for, with one gap between. */
function join(said: readonly string[]): string {
  const shown = said.filter((one, at) => one !== gap || !endsOpen(said[at - 1]));
  const whole = shown.join(' ');
  const isShort = whole.length <= longestShown && shown.filter(endsOpen).length < 2;
  const [first = '', ...others] = shown;
  let last = others.pop();
  if (isShort || last === undefined || others.length === 0) return whole;
  for (const before of others.toReversed()) {
    if (before === gap || first.length + before.length + last.length > longestShown) break;
    last = `${before} ${last}`;
  }
  return `${first} ${endsOpen(first) ? '' : `${gap} `}${last}`;
}

/**
 * Sentences so that each says something where it stands alone: one that begins with “But” or “It” stands behind those it
 * speaks of.
 *
 * @param sentences `undefined` where one is left out
 * @param lead what stands before them: a heading, a question
 * @param isLed whether the first says nothing without its lead, however it begins
 */
export function standingLines(sentences: readonly (string | undefined)[], lead = '', isLed = false): string[] {
  let said = lead ? [asLead(lead)] : [];
  return sentences.flatMap((sentence, at) => {
    const isNamed = at === 0 ? isLed : (sentences[at - 1]?.length ?? longestName) < longestName;
    said = sentence && !isNamed && !leansBack(sentence) ? [sentence] : [...said, sentence ?? gap];
    return sentence ? [join(said)] : [];
  });
}

/** The sentences of a text, each of which says something where it stands alone. */
export const linesOf = (text: string, lead?: string): string[] => standingLines(sentencesOf(text), lead);
