/** A part of the address that was not understood, and why, in words. */
export interface IgnoredValue {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}

/** Most remarks shown, and the longest part of an address repeated in one, in characters. */
export const mostRemarks = 10;
const longest = 40;

/** A part of an address, short enough to repeat to the one who typed it. */
export function shorten(text: string): string {
  const clean = text.toWellFormed();
  return clean.length > longest ? `${clean.slice(0, longest).toWellFormed()}…` : clean;
}

/** Collects what a page ignored of its address: the first ten, each short enough to read. */
export class IgnoredValues {
  readonly entries: IgnoredValue[] = [];

  /** Reasons are worked out only while there is room: an address can name thousands of things that do not exist. */
  add(name: string, value: string, reason: () => string): void {
    if (this.entries.length < mostRemarks)
      this.entries.push({ name: shorten(name), value: shorten(value), reason: reason() });
  }
}
