import type { Currency } from './money';
import type { NumberRange } from './range';

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const signs = /[$€£¥₹]|\b(?:RM|R)\d|\b[A-Z]{3} \d/;
const count = String.raw`(?:\d+(?:\.\d+)?|${words.join('|')})`;
const money = String.raw`(?:[A-Z]{0,3}[$€£¥₹]|(?:RM|R)|[A-Z]{3} )?\d[\d,]*(?:\.\d+)?(?: [A-Z]{3})?`;

/** "four courses at $270 to $300", "the exam at $120", "€2,530 for 2024/25". */
const term = new RegExp(
  String.raw`^(?:(${count})(?: [A-Za-z\d]+){0,5} (?:×|times|at) |(?:[a-z]+ ){0,4}(?:at |of )?)(${money})(?: to (${money}))?(?: (?:for|in|a|of)\b[^$€£¥₹]*)?$`,
);

const toNumber = (text: string): number => Number(text.replace(/[^\d.]/g, ''));

const toCount = (text: string): number => {
  const index = words.indexOf(text);
  return index === -1 ? Number(text) : index + 1;
};

function readTerm(text: string): NumberRange | undefined {
  const [found, times = '1', low = '', high = low] = term.exec(text.trim()) ?? [];
  if (!found || !(signs.test(low) || / [A-Z]{3}$/.test(low))) return undefined;
  return { min: toCount(times) * toNumber(low), max: toCount(times) * toNumber(high) };
}

/** The first equation written out whose two sides differ: `5 × $150 = $700`. */
export function findFalseEquation(working: string): string | undefined {
  const equations = working.matchAll(new RegExp(`(${count}(?: [a-z]+)? × ${money}) = (${money})`, 'g'));
  for (const [equation, left = '', right = ''] of equations) {
    const value = readTerm(left);
    if (value && Math.abs(value.min - toNumber(right)) >= 0.5) return equation;
  }
  return undefined;
}

const add = (sum: NumberRange, part: NumberRange): NumberRange => ({
  min: sum.min + part.min,
  max: sum.max + part.max,
});

/** Where the sum ends and a remark on it begins: "five courses at $450, one seen in dollars". */
const aside = /;|\. | \(|, (?:converted|from|(?:one|two|three|four|five) (?:of them|seen))\b/;

/**
 * What a sum in words comes to: "four courses at $270 to $300, and the exam at $120 to $150". Words behind it without a
 * price explain it. Nothing when it is no plain sum, as when something is taken off, or converted.
 */
export function addUp(working: string): NumberRange | undefined {
  const [sum = ''] = working.split(aside);
  const [, given] = new RegExp(`^about (${money}): `).exec(sum) ?? [];
  if (given) return { min: toNumber(given), max: toNumber(given) };
  if (/=|%|\b(?:less|converted|each of)\b/.test(sum) || /\bmake\b/.test(working)) return undefined;
  const parts = sum.replaceAll(/\babout /g, '').split(/,? and |, | \+ /);
  const terms = parts.map(readTerm);
  const end = terms.indexOf(undefined);
  const read = terms.slice(0, end === -1 ? undefined : end).filter((one) => one !== undefined);
  if (read.length === 0 || parts.slice(read.length).some((rest) => signs.test(rest))) return undefined;
  return read.reduce(add);
}

const currencyOf: readonly (readonly [sign: string, currency: Currency])[] = [
  ['€', 'EUR'],
  ['£', 'GBP'],
];

/** A sign in a plain sum that is that of another currency than the figure's. */
export const findForeignSign = (working: string, currency: unknown): string | undefined =>
  addUp(working) && currencyOf.find(([sign, own]) => working.split(';')[0]?.includes(sign) && own !== currency)?.[0];
