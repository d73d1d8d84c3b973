import type { Place } from '#lib/diagnostics/diagnostic';

/** A stretch of a file, in characters from its start; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of one content file, able to say on which line and column a character stands. */
export class SourceText {
  readonly #lineStarts: readonly number[];

  constructor(readonly text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
  }

  /** The place of a span; a span of several lines ends with its first line. */
  place({ start, end }: Span): Place {
    const line = this.#lineOf(start);
    const lineStart = this.#lineStarts[line] ?? 0;
    const next = this.#lineStarts[line + 1] ?? this.text.length + 1;
    const text = this.text.slice(lineStart, next - 1).replace(/\r$/, '');
    const width = Math.max(1, Math.min(end, lineStart + text.length) - start);
    return { line: line + 1, column: start - lineStart + 1, width, text };
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
