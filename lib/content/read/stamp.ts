import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { removedPath } from '#lib/site/removed-records';
import { copiesPath } from './copies';
import { type FoundFile, nameFile, readRawFile } from './files';
import { getSnapshotPath } from './snapshot';

const digest = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const readTime = (path: string): string => {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
};

/** The snapshot and the lists beside it are part of the content: whether a record is sound depends on them. */
const withLists = (root: string, lines: readonly string[], read: (path: string) => string): string => {
  const lists = [getSnapshotPath(root), removedPath(root), copiesPath(root)];
  return digest([...lines, ...lists.map((path) => (existsSync(path) ? read(path) : ''))].join('\n'));
};

/** A text that differs whenever a content file under `root` is added, removed or saved. */
export const readStamp = (root: string, found: readonly FoundFile[]): string =>
  withLists(
    root,
    found.map((file) => `${nameFile(file)} ${readTime(file.path)}`),
    readTime,
  );

/** A digest of the bytes of a content file. */
export const hashFile = (bytes: Uint8Array): string => digest(bytes);

/** A digest of all content under `root` from the digests of its files, in the order they were found. */
export const combineHashes = (root: string, found: readonly FoundFile[], hashes: readonly string[]): string =>
  withLists(
    root,
    found.map((file, index) => `${nameFile(file)} ${hashes[index]}`),
    (path) => hashFile(readFileSync(path)),
  );

/** A digest of all content under `root`, whenever its files were saved. */
export const hashContent = (root: string, found: readonly FoundFile[]): string =>
  combineHashes(
    root,
    found,
    found.map((file) => hashFile(readRawFile(file).bytes)),
  );
