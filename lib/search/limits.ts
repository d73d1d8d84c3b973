import type { Word } from '#lib/matcher/words';
import type { Filter } from './filter';
import { lengthFilter, priceFilter } from './limit-filters';
import { readMoney } from './money-words';

const before = /^(under|below|max|maximum|within|upto|less than|up to|at most|cheaper than|shorter than)$/;
const after = /^(or less|or shorter|or under|max|maximum)$/;

/** What a number counts that is no price. */
const counted = /^(month|week|year|hour|day|course|credit|percent)$/;
const amount = /^\d{1,7}(k)?$/;

/** How many of them a month has. */
const inMonth: Readonly<Record<string, number>> = { week: 52 / 12, month: 1, year: 1 / 12 };

/** A limit with how many words it takes. */
interface Limit {
  readonly filter: Filter;
  readonly length: number;
}

const join = (words: readonly Word[]): string => words.map(({ joined }) => joined).join(' ');

/** The longest time that a number and the word after it say. */
function readTime(number = '', name = ''): Filter | undefined {
  const perMonth = Object.hasOwn(inMonth, name) ? inMonth[name] : undefined;
  if (!perMonth || !/^\d{1,3}$/.test(number)) return undefined;
  return lengthFilter(Math.ceil(Number(number) / perMonth));
}

const inWords: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3' };

/** What a length said before it is of: “1 year masters”. */
const studied = /^(?:online|part|full|master|msc|mba|degree|program|micromaster|course|certificate)$/;

/** A number and its unit, of which a hyphen makes one word: “12-month”. */
function readLength(words: readonly Word[], at: number): Limit | undefined {
  const [one, next] = [words[at], words[at + 1]];
  const isOne = one?.parts.length === 2;
  const [number = '', unit = ''] = isOne ? one.parts : [one?.joined, next?.joined];
  if (!/^(?:month|year)$/.test(unit)) return undefined;
  const filter = readTime(Object.hasOwn(inWords, number) ? inWords[number] : number, unit);
  return filter && { filter, length: isOne ? 1 : 2 };
}

/** “1 year masters”, “masters in 6 months”. */
function readOfStudy(words: readonly Word[], at: number): Limit | undefined {
  if (words[at]?.joined === 'in' && studied.test(words[at - 1]?.joined ?? '')) {
    const said = readLength(words, at + 1);
    return said && { ...said, length: said.length + 1 };
  }
  const said = readLength(words, at);
  return said && studied.test(words[at + said.length]?.joined ?? '') ? said : undefined;
}

/** “6 months or less”. */
function readAfter(words: readonly Word[], at: number): Limit | undefined {
  const filter = readTime(words[at]?.joined, words[at + 1]?.joined);
  const length = [1, 2].find((count) => after.test(join(words.slice(at + 2, at + 2 + count))));
  return filter && length ? { filter, length: 2 + length } : undefined;
}

/** “Under $1000”, “less than 2k”, “up to 500 euros”, “under 6 months”: its filter and how many words it takes. */
export function readLimit(words: readonly Word[], at: number): Limit | undefined {
  for (const length of [2, 3]) {
    const taken = words.slice(at, at + length);
    const last = taken.at(-1);
    const number = last?.joined ?? '';
    if (taken.length < length || !amount.test(number) || !before.test(join(taken.slice(0, -1)))) continue;
    const next = words[at + length];
    const time = readTime(number, next?.joined);
    if (time) return { filter: time, length: length + 1 };
    if (counted.test(next?.joined ?? '')) continue;
    const { currency, isNamed } = readMoney(last, next);
    // Of money that no price is in nothing can be said: its words stay words.
    if (!currency) return undefined;
    const max = Number.parseInt(number, 10) * (number.endsWith('k') ? 1000 : 1);
    return { filter: priceFilter(max, currency), length: length + Number(isNamed) };
  }
  return readAfter(words, at) ?? readOfStudy(words, at);
}
