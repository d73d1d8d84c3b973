import { decodeFile, findFiles, nameFile, readRawFile } from './files';
import type { Path } from './front-matter';
import { type ParsedFile, parseFrontMatter } from './parse';
import { splitFile } from './split';

/** On which line of a content file a property stands, from 1; the nearest line above when it is not there. */
type LineOf = (file: string, path: Path) => number;

/** Looks up lines in the content under `root`. Each file is read when it is first asked about. */
export async function openLines(root: string): Promise<LineOf> {
  const found = new Map((await findFiles(root)).map((one) => [nameFile(one), one]));
  const read = new Map<string, ParsedFile | undefined>();
  const parse = (file: string): ParsedFile | undefined => {
    const one = found.get(file);
    const text = one && decodeFile(readRawFile(one)).read;
    const { split } = text ? splitFile(text) : {};
    return split && parseFrontMatter(split).parsed;
  };
  return (file, path) => {
    if (!read.has(file)) read.set(file, parse(file));
    const parsed = read.get(file);
    return parsed?.source.place(parsed.front.locateKey(path)).line ?? 1;
  };
}
