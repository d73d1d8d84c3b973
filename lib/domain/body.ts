import type { Root } from 'hast';
import type { LiveFigureName, RecordFigureName } from './live-figure';
import type { Source } from './source';

/** A heading of a body, for the contents list: `id` is its anchor. */
export interface BodyHeading {
  readonly id: string;
  readonly text: string;
  readonly level: number;
}

/**
 * The Markdown part of a record, parsed and sanitized. A citation is a `cite` element whose `dataSource`
 * names a source of the record.
 */
export interface Body {
  readonly headings: readonly BodyHeading[];
  readonly tree: Root;
  readonly words: number;
  /** Sources cited in the body, each once, in the order of their first citation. */
  readonly cited: readonly Source[];
  /** Live figures of the text, each once; in the tree a `data` element with `dataFigure`. */
  readonly figures: readonly (LiveFigureName | RecordFigureName)[];
}
