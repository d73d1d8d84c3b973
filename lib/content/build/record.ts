import type { DraftBody } from '#lib/content/body/render-body';
import type { Body } from '#lib/domain/body';
import type { Source } from '#lib/domain/source';
import type { Kind } from '../kinds';
import type { ValidFile } from '../validate';
import { type Cite, citeFrom } from './cite';

/** A sound file with its rendered body, ready to become a record. */
export type SoundFile<K extends Kind> = ValidFile<K> & { readonly draft: DraftBody };

/** What every record has, whatever its kind. */
export interface RecordBase {
  readonly slug: string;
  readonly file: string;
  readonly sources: readonly Source[];
  readonly body: Body;
}

export function baseOf<K extends Kind>({ slug, file, data, draft }: SoundFile<K>): { base: RecordBase; cite: Cite } {
  const cite = citeFrom(data.sources);
  return { base: { slug, file, sources: cite.all, body: { ...draft, cited: cite(draft.cited) } }, cite };
}

/** Records by slug; asking for one that is not there is a fault of the rules, which check every reference first. */
export class Shelf<T extends { readonly slug: string }> {
  readonly #records: ReadonlyMap<string, T>;

  constructor(records: readonly T[]) {
    this.#records = new Map(records.map((record) => [record.slug, record]));
  }

  get(slug: string): T {
    const record = this.#records.get(slug);
    if (!record) throw new Error(`No record "${slug}": a reference was not checked before linking.`);
    return record;
  }
}
