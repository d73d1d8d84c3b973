import type { ValidFile } from '#lib/content/check/validate';
import type { DraftBody } from '#lib/content/read/body/render-body';
import type { Body } from '#lib/domain/body';
import type { RecordBase } from '#lib/domain/catalog';
import { type Cited, cite } from '#lib/domain/cited';
import type { Source } from '#lib/domain/source';
import type { Authored, Kind } from '../kinds';

/** A sound file with its rendered body, ready to become a record. */
export type SoundFile<K extends Kind> = ValidFile<K> & { readonly draft: DraftBody };

/** Front matter as a record: sources in place of their names. References to other records are still slugs. */
export function toRecord<K extends Kind>(sound: SoundFile<K>): Cited<Authored<K>> & RecordBase {
  const { slug, file, data, draft } = sound;
  const sources = new Map<string, Source>(
    Object.entries('sources' in data ? data.sources : {}).map(([id, source]) => [id, { id, ...source }] as const),
  );
  const sourcesOf = (names: readonly string[]): Source[] => names.flatMap((name) => sources.get(name) ?? []);
  const front = cite<Authored<K>>(data, { sourcesOf, lookedOn: data.lastVerified });
  const body: Body = { ...draft, cited: sourcesOf(draft.cited) };
  return { ...front, sources: [...sources.values()], slug, file, body } as Cited<Authored<K>> & RecordBase;
}

/** Records by slug. The rules check every reference before this is used, so a slug without a record is a bug. */
export class RecordIndex<T extends { readonly slug: string }> {
  readonly #records: ReadonlyMap<string, T>;

  constructor(records: readonly T[]) {
    this.#records = new Map(records.map((record) => [record.slug, record]));
  }

  get(slug: string): T {
    const record = this.#records.get(slug);
    if (!record) throw new Error(`No record "${slug}": a reference was not checked before linking.`);
    return record;
  }

  getAll(slugs: readonly string[]): T[] {
    return slugs.map((slug) => this.get(slug));
  }
}
