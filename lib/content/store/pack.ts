import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** One text of a pack, or the bytes of it when it comes from another pack. */
export type Cell = string | Uint8Array;

/** Many small texts in one file, each read when it is asked for, and a head that says what they are. */
export interface Pack<H> {
  readonly head: H;
  /** The bytes of a cell, counted from 0. */
  readonly bytes: (cell: number) => Buffer;
  /** How many bytes a cell has. */
  readonly size: (cell: number) => number;
}

const checksumSize = 32;
const numberSize = 4;

const digest = (body: Uint8Array): Buffer => createHash('sha256').update(body).digest();

function toNumbers(values: readonly number[]): Buffer {
  const numbers = Buffer.allocUnsafe(values.length * numberSize);
  for (const [index, value] of values.entries()) numbers.writeUInt32LE(value, index * numberSize);
  return numbers;
}

/**
 * Writes a pack in one step: whoever reads meanwhile finds the old file or the new one, never half of it. The file is a
 * checksum of what follows, the length of the head, the head, the number of cells, where each ends, and the cells.
 *
 * @param head anything that JSON can say
 * @throws Error when the file cannot be written
 */
export function writePack(path: string, head: unknown, cells: readonly Cell[]): void {
  const headBytes = Buffer.from(JSON.stringify(head));
  const bytes = cells.map((cell) => (typeof cell === 'string' ? Buffer.from(cell) : cell));
  const ends = [0];
  for (const { length } of bytes) ends.push((ends.at(-1) ?? 0) + length);
  const body = Buffer.concat([toNumbers([headBytes.length]), headBytes, toNumbers([bytes.length, ...ends]), ...bytes]);
  const unfinished = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(unfinished, digest(body));
    writeFileSync(unfinished, body, { flag: 'a' });
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

const readHead = <H>(body: Buffer): H =>
  JSON.parse(body.toString('utf8', numberSize, numberSize + body.readUInt32LE(0))) as H;

/** Reads a pack; nothing when there is none, or when it is not as it was written. */
export function readPack<H>(path: string): Pack<H> | undefined {
  if (!existsSync(path)) return undefined;
  const file = readFileSync(path);
  const body = file.subarray(checksumSize);
  if (!digest(body).equals(file.subarray(0, checksumSize))) return undefined;
  const numbers = numberSize + body.readUInt32LE(0);
  const start = numbers + (2 + body.readUInt32LE(numbers)) * numberSize;
  const startOf = (cell: number): number => start + body.readUInt32LE(numbers + (1 + cell) * numberSize);
  const bytes = (cell: number): Buffer => body.subarray(startOf(cell), startOf(cell + 1));
  return { head: readHead<H>(body), bytes, size: (cell) => startOf(cell + 1) - startOf(cell) };
}

/** Reads only the head of a pack and takes it on trust; nothing when there is none. */
export function peekHead<H>(path: string): H | undefined {
  try {
    const file = openSync(path, 'r');
    const length = Buffer.alloc(numberSize);
    readSync(file, length, 0, numberSize, checksumSize);
    const body = Buffer.alloc(numberSize + length.readUInt32LE(0));
    readSync(file, body, 0, body.length, checksumSize);
    closeSync(file);
    return readHead<H>(body);
  } catch {
    return undefined;
  }
}
