import type { Currency } from '#lib/domain/money';
import { signOf } from '#lib/format/money';
import type { AddressParams } from '#lib/site/address-params';
import { AddressReader } from '#lib/site/address-reader';
import { shorten } from '#lib/site/ignored-values';

/** A box of a form that takes one number, with the bounds of what can be worked with. */
export interface NumberBox {
  /** Its name in the address, and its id on the page. */
  readonly name: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** Whether it takes a part of one: cents, half an hour. */
  readonly isWhole?: boolean;
  /** Money is called an amount. */
  readonly isMoney?: boolean;
  /** In what money an amount is; US dollars where nothing is said. */
  readonly currency?: Currency;
  /** Takes a part in percent as well as an amount. */
  readonly takesPart?: boolean;
  /** Takes percent alone, with or without its sign. */
  readonly isPercent?: boolean;
}

/** An answer that cannot be used, in words, with what was typed. */
export interface Slip {
  readonly name: string;
  readonly label: string;
  readonly typed: string;
  readonly words: string;
}

const largest = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

const noun = ({ isMoney }: NumberBox): string => (isMoney ? 'an amount' : 'a number');

/** Why a text in a box is no answer to it; nothing when it is one. */
function findFault(box: NumberBox, value: number | undefined): string | undefined {
  const { min, max, isWhole, isMoney, currency = 'USD' } = box;
  const bounds = `from ${largest.format(min)} to ${largest.format(max)}`;
  if (value === undefined) {
    const sample = isMoney
      ? `Write it like 47000 or 47,000.50, in ${signOf(currency).trim()}.`
      : `Write a number ${bounds}.`;
    return `is not ${noun(box)}. ${sample}`;
  }
  if (value < min) return `is too ${isMoney ? 'little' : 'small'}. Write ${noun(box)} ${bounds}.`;
  if (value > max) return `is too ${isMoney ? 'much' : 'large'}. Write ${noun(box)} ${bounds}.`;
  if (isWhole && !Number.isInteger(value)) return `is not whole. Write a whole number ${bounds}.`;
  return undefined;
}

/** How people write a currency beside an amount: a bare `$` is US dollars here. */
const signsOf = (currency: Currency): string[] => [
  currency,
  signOf(currency).trim(),
  ...(currency === 'USD' ? ['US$'] : []),
];

/** A text without the sign of its money, before or behind; with any other sign it stays, and is then no number. */
function withoutSign(text: string, currency: Currency): string {
  const signs = signsOf(currency).sort((a, b) => b.length - a.length);
  const upper = text.toUpperCase();
  const before = signs.find((sign) => upper.startsWith(sign));
  if (before) return text.slice(before.length);
  const behind = signs.find((sign) => upper.endsWith(sign));
  return behind ? text.slice(0, -behind.length) : text;
}

/** A number as people write it, with commas and the sign of its money; nothing when it is none, or in other money. */
function toNumber(text: string, { isMoney, currency = 'USD', isPercent }: NumberBox): number | undefined {
  const minus = /^[-−]/.test(text) ? '-' : '';
  const bare = text.slice(minus.length).trim();
  const unsigned = isPercent ? bare.replace(/\s*%$/, '') : isMoney ? withoutSign(bare, currency) : bare;
  const plain = unsigned.replaceAll(/[,\s]/g, '');
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? Number(`${minus}${plain}`) : undefined;
}

/** Whether a text is a day of the calendar, such as `2027-01-11`. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Reads the answers of a form out of an address. Total: an answer that cannot be used is a slip in words, kept as typed;
 * a parameter that the form does not have is ignored and listed.
 */
export class FormReader {
  readonly slips: Slip[] = [];
  readonly #reader: AddressReader;
  readonly #typed = new Map<string, string>();

  constructor(params: AddressParams) {
    this.#reader = new AddressReader(params);
  }

  get ignored() {
    return this.#reader.ignored.entries;
  }

  /** What a box held, as typed; empty when nothing. */
  typed(name: string): string {
    return this.#typed.get(name) ?? '';
  }

  /** The number in a box; nothing when it is empty or cannot be used. */
  number(box: NumberBox): number | undefined {
    const text = this.#take(box.name);
    if (text === undefined) return undefined;
    const value = toNumber(text, box);
    const fault = findFault(box, value);
    if (!fault) return value;
    this.#slip(box, text, fault);
    return undefined;
  }

  /**
   * A part in percent or a sum of money, as `50%` or `500`. A number up to 100 with no sign is percent, since few sums
   * are so small; `$80` is money.
   */
  partOrSum(box: NumberBox): { value: number; isSum: boolean } | undefined {
    const text = this.#take(box.name);
    if (text === undefined) return undefined;
    const { currency = 'USD' } = box;
    const hasPercent = text.includes('%');
    const hasSign = !hasPercent && withoutSign(text.trim(), currency) !== text.trim();
    const value = toNumber(text, hasPercent ? { ...box, isPercent: true } : { ...box, isMoney: true });
    if (value === undefined) {
      this.#slip(box, text, `is neither a part nor an amount. Write it like 50% or ${signOf(currency)}500.`);
      return undefined;
    }
    const isSum = hasSign || (!hasPercent && value > 100);
    const fault = findFault(isSum ? { ...box, isMoney: true } : { ...box, max: 100 }, value);
    if (!fault) return { value, isSum };
    this.#slip(box, text, fault);
    return undefined;
  }

  /** The day in a box, `YYYY-MM-DD`, not before `first` and not after `last`. */
  day(box: { name: string; label: string; first: string; last: string }): string | undefined {
    const text = this.#take(box.name);
    if (text === undefined) return undefined;
    if (isDay(text) && text >= box.first && text <= box.last) return text;
    const fault = isDay(text)
      ? `is not between ${box.first} and ${box.last}.`
      : 'is not a day. Write it like 2027-01-11.';
    this.#slip(box, text, fault);
    return undefined;
  }

  /** One of several values; the fallback when none is given or it is none of them, which is listed as ignored. */
  choice<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    return this.#reader.choice(name, allowed, fallback);
  }

  /** A record by the name it has, or one it had; nothing when there is none of it, which is listed as ignored. */
  record<R extends { readonly slug: string; readonly formerSlugs?: readonly string[] }>(
    name: string,
    noun: string,
    records: readonly R[],
  ): R | undefined {
    const slug = this.#reader.one(name);
    if (slug === undefined) return undefined;
    const found = records.find((record) => record.slug === slug || record.formerSlugs?.includes(slug));
    if (!found) this.#reader.ignored.add(name, slug, () => `is no ${noun} on record.`);
    return found;
  }

  /** All values of a name. */
  all(name: string): string[] {
    return this.#reader.all(name);
  }

  /** Lists a value that was not used, with the reason. */
  ignore(name: string, value: string, reason: string): void {
    this.#reader.ignored.add(name, value, () => reason);
  }

  /** Reports every parameter that the page does not have. */
  reportOthers(expected: readonly string[]): void {
    this.#reader.reportOthers(new Set(expected));
  }

  #take(name: string): string | undefined {
    const text = this.#reader.one(name);
    if (text !== undefined) this.#typed.set(name, shorten(text));
    return text;
  }

  #slip({ name, label }: { name: string; label: string }, text: string, fault: string): void {
    const typed = shorten(text);
    this.slips.push({ name, label, typed, words: `“${typed}” ${fault}` });
  }
}
