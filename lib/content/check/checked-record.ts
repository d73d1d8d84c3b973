import type { Authored, Kind } from '#lib/content/kinds';
import type { DraftBody } from '#lib/content/read/body/render-body';
import type { DiagnosedFront } from '#lib/content/read/diagnose';
import { decodeFile, nameFile, type RawFile } from '#lib/content/read/files';
import { FrontMatter } from '#lib/content/read/front-matter';
import { lazily } from '#lib/content/store/lazy';
import { parts, positionsOf, type Row } from '#lib/content/store/row';
import type { PageLink } from './body/check-links';
import type { Findings } from './check-file';

/** A record whose front matter has the shape of its kind; properties and body are read whenever they are asked for. */
export interface SoundRecord<K extends Kind> {
  readonly kind: K;
  readonly slug: string;
  readonly file: string;
  readonly data: Authored<K>;
  readonly readBody: () => DraftBody;
}

/** A sound record of any kind, told apart by `kind`. */
export type AnySoundRecord = { [K in Kind]: SoundRecord<K> }[Kind];

/** A record of any kind out of its row. */
export function toSoundRecord({ kind, name }: Pick<RawFile, 'kind' | 'name'>, row: Row): AnySoundRecord {
  const positions = positionsOf(kind);
  const positionOf = (property: string): number => positions.get(property) ?? -1;
  const present = [...positions.keys()].filter((property) => row.size(positionOf(property)) > 0);
  return {
    kind,
    slug: name.replace(/\.md$/, ''),
    file: nameFile({ kind, name }),
    // What is made of a property is kept; what it is made of would fill the memory a second time.
    data: lazily(
      present,
      (property) => JSON.parse(row.text(positionOf(property))),
      () => false,
    ),
    readBody: () => JSON.parse(row.text(parts.body)),
  } as AnySoundRecord;
}

/** What the rules over all files know of one whose front matter could be read. */
export interface CheckedRecord<K extends Kind> extends SoundRecord<K>, DiagnosedFront {
  /** A digest of its facts. */
  readonly digest: string;
  readonly links: readonly PageLink[];
  /** Whether the front matter has the shape of its kind; otherwise it has no data. */
  readonly valid: boolean;
}

/** A checked record of any kind, told apart by `kind`. */
export type AnyCheckedRecord = { [K in Kind]: CheckedRecord<K> }[Kind];

/** The record of a file, its place in the file included; nothing when its front matter could not be read. */
export function toCheckedRecord(raw: RawFile, row: Row, { record }: Findings): AnyCheckedRecord | undefined {
  if (!record) return undefined;
  // Asked for once for each diagnostic, and not kept: ten thousand outlines take longer to keep than to read again.
  const located = {
    get source() {
      return decodeFile(raw).read?.source;
    },
    get front() {
      return new FrontMatter(JSON.parse(row.text(parts.outline)));
    },
  };
  return Object.assign(located, toSoundRecord(raw, row), record) as AnyCheckedRecord;
}
