import { type Kind, kinds } from '../kinds';
import type { Cell, Pack } from './pack';

/** What the texts of a checked file are, by position. Its properties follow in the order of {@link namesOf}. */
export const parts = { findings: 0, outline: 1, body: 2, properties: 3 } as const;

/** The properties of a kind in the order of its schema. */
export const namesOf = (kind: Kind): readonly string[] => [...positionsOf(kind).keys()];

const positions = new Map<Kind, ReadonlyMap<string, number>>();

/** Which text of a row is which property of a kind. */
export function positionsOf(kind: Kind): ReadonlyMap<string, number> {
  const known = positions.get(kind);
  if (known) return known;
  const names = Object.keys(kinds[kind].schema.shape);
  const found = new Map(names.map((name, index) => [name, parts.properties + index]));
  positions.set(kind, found);
  return found;
}

/** The texts of one checked file, wherever they are kept. */
export interface Row {
  /** How many there are. */
  readonly length: number;
  readonly cell: (part: number) => Cell;
  readonly size: (part: number) => number;
  readonly text: (part: number) => string;
}

/** A row of texts in memory. */
export function rowOf(texts: readonly string[]): Row {
  const text = (part: number): string => texts[part] ?? '';
  return { length: texts.length, cell: text, size: (part) => text(part).length, text };
}

/** The row of a pack that begins at a cell. */
export function rowIn({ bytes, size }: Pack<unknown>, start: number, length: number): Row {
  const cell = (part: number): Buffer => bytes(start + part);
  return { length, cell, size: (part) => size(start + part), text: (part) => cell(part).toString() };
}
