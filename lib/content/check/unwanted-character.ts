interface Unwanted {
  readonly index: number;
  readonly length: number;
  /** What is wrong there, for the place: "an invisible character (U+200B)". */
  readonly label: string;
  readonly help: string;
}

const retype = 'delete it and what stands beside it, and type that again';

/** What no text of ours may hold, however it got there; looked for in this order. */
const unwanted: readonly (readonly [pattern: RegExp, label: string, help: string])[] = [
  [/\r(?!\n)/u, 'a line break that only old programs write', 'save the file with the line breaks of Unix (LF)'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, 'a character that turns the direction of writing', retype],
  [/[\p{Cf}\u115F\u1160\u3164\uFFA0]/u, 'an invisible character', retype],
  [/(?![\t\n\r])\p{Cc}|[\uFFFC-\uFFFF]/u, 'a control character', retype],
  [/[\p{Cs}\p{Co}\p{Cn}]/u, 'a character that means nothing', retype],
  [/[\u2028\u2029]/u, 'a line break that is none in Markdown', 'write a line break with the Enter key'],
  [/(?! )\p{Zs}/u, 'a space that is not a plain space', 'write a plain space'],
  [/\p{M}{3,}/u, 'marks heaped on one letter', 'write the letter with its own accent alone'],
  [
    /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/u,
    'a letter of another alphabet inside a word',
    'type the word again with one alphabet',
  ],
  [
    /[ÂÃ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ€]|â€/u,
    'a letter that was read with the wrong encoding',
    'write the letter itself, such as `é`',
  ],
];

/** Most texts hold nothing but these, and are looked at no closer. */
const common = /^[\n\x20-\x7E·×ß-áã-öø-ÿÉ–—’“”…•€£₹]*$/;

/** The first character of a text that is refused, with what to do about it. */
export function findUnwanted(text: string): Unwanted | undefined {
  if (common.test(text)) return undefined;
  for (const [pattern, label, help] of unwanted) {
    const found = pattern.exec(text);
    if (!found) continue;
    const point = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return { index: found.index, length: found[0].length, label: `${label} (U+${point})`, help };
  }
  return undefined;
}
