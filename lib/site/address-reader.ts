import { type AddressParams, textsOf } from './address-params';
import { IgnoredValues } from './ignored-values';
import { isTracker } from './trackers';

/** Bounds a visitor set; either may be open. `unknown` keeps records whose figure is not known. */
export interface RangeChoice {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unknown: boolean;
}

/** Most values of one facet that count. */
const mostValues = 50;

/** Largest bound that is taken seriously. */
const largestNumber = 10_000_000;

/** What a number box takes: an address can hold anything else. */
const inNumberBox = /^\d{1,20}(\.\d{1,20})?$/;

/** Reads the parts of an address one by one and collects what it could not use. */
export class AddressReader {
  readonly ignored = new IgnoredValues();

  /** What the boxes of a form held and we could not use, by name: they show it again beside the remark. */
  readonly refused = new Map<string, string>();

  constructor(private readonly params: AddressParams) {}

  all(name: string): string[] {
    return textsOf(this.params, name);
  }

  /** The last of several values, as a browser's own forms would have it; the others are reported. */
  one(name: string): string | undefined {
    const values = this.all(name);
    const last = values.at(-1);
    for (const value of new Set(values)) {
      if (value !== last) this.ignored.add(name, value, () => 'is one of several values, and only the last counts.');
    }
    return last;
  }

  ticks(name: string, allowed: readonly string[]): string[] {
    const values = new Set<string>();
    for (const value of this.all(name)) {
      if (!allowed.includes(value)) this.ignored.add(name, value, () => 'is not a value of this filter.');
      else if (values.size < mostValues) values.add(value);
    }
    return [...values].sort();
  }

  number(name: string): number | undefined {
    const text = this.one(name);
    if (text === undefined) return undefined;
    const plain = text.replace(/^(US)?\$/, '').replaceAll(',', '');
    const value = /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN;
    if (value <= largestNumber) return value;
    this.ignored.add(name, text, () => 'is not a number we can use.');
    if (inNumberBox.test(plain)) this.refused.set(name, plain);
    return undefined;
  }

  range(name: string): RangeChoice {
    const [min, max] = [this.number(`${name}-min`), this.number(`${name}-max`)];
    const unknown = this.flag(`${name}-unknown`);
    const isReversed = min !== undefined && max !== undefined && min > max;
    if (isReversed) {
      this.ignored.add(`${name}-min`, String(min), () => `is larger than ${name}-max=${max}, so we ignored both.`);
      this.refused.set(`${name}-min`, String(min)).set(`${name}-max`, String(max));
    }
    if (unknown && (this.refused.has(`${name}-min`) || this.refused.has(`${name}-max`))) {
      this.refused.set(`${name}-unknown`, 'include');
    }
    // Without a bound nothing is left out, so there is nothing to include.
    if (isReversed || (min === undefined && max === undefined)) return { unknown: false };
    return { min, max, unknown };
  }

  flag(name: string): boolean {
    const value = this.one(name);
    if (value !== undefined && value !== 'include') this.ignored.add(name, value, () => 'can only be “include”.');
    return value === 'include';
  }

  choice<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.one(name);
    if (value === undefined) return fallback;
    const found = allowed.find((one) => one === value);
    if (!found) this.ignored.add(name, value, () => 'is not one of its values.');
    return found ?? fallback;
  }

  /** Reports every parameter that the page does not have, but for those that only count clicks. */
  reportOthers(expected: ReadonlySet<string>): void {
    for (const name of Object.keys(this.params)) {
      const value = this.all(name).at(-1);
      if (expected.has(name) || value === undefined || isTracker(name)) continue;
      this.ignored.add(name, value, () => 'is not part of this page.');
    }
  }

  page(): number {
    const text = this.one('page');
    if (text === undefined) return 1;
    if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
    this.ignored.add('page', text, () => 'is not a page number.');
    return 1;
  }
}
