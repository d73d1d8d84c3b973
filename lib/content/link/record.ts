import type { z } from 'zod';
import type { SoundRecord } from '#lib/content/check/checked-record';
import { lazily } from '#lib/content/store/lazy';
import type { Body } from '#lib/domain/body';
import type { RecordBase } from '#lib/domain/catalog';
import { type Cited, cite } from '#lib/domain/cited';
import { type Copies, repositoryOf } from '#lib/domain/copy';
import type { Source, sourceSchema } from '#lib/domain/source';
import type { Authored, Kind } from '../kinds';
import { freezeTree } from './freeze-tree';

type Front<K extends Kind> = Cited<Authored<K>>;

/** What takes the place of a property of front matter when records are linked, handed what it replaces; null is nothing. */
type Links<K extends Kind> = { readonly [P in keyof Front<K>]?: ((value: Front<K>[P]) => unknown) | null };

/** What a record has beyond its front matter when records are linked. */
type Additions = Readonly<Record<string, () => unknown>>;

const bodyParts = ['tree', 'headings', 'words', 'cited', 'figures'] as const satisfies readonly (keyof Body)[];

function toBody(readBody: SoundRecord<Kind>['readBody'], sourcesOf: (names: readonly string[]) => Source[]): Body {
  const draft = readBody();
  return lazily(bodyParts, (name) => freezeTree(name === 'cited' ? sourcesOf(draft.cited) : draft[name as 'words']));
}

/** A source as the catalog has it: with its name and, where it is a copy, what license its repository states. */
function toSource(id: string, source: z.infer<typeof sourceSchema>, copies: Copies): Source {
  const repository = repositoryOf(source);
  const license = repository && copies.get(repository)?.license;
  return Object.freeze({ id, ...source, ...(license && { license }) });
}

/**
 * A frozen record: sources in place of their names, and other records in place of theirs. Each property is made when it
 * is first read. The body is made at every reading: the bodies of all records are too much to keep.
 */
export function toRecord<R extends RecordBase, K extends Kind>(
  { slug, file, data, readBody }: SoundRecord<K>,
  copies: Copies,
  links: Links<K> = {},
  additions: Additions = {},
): R {
  let known: ReadonlyMap<string, Source> | undefined;
  const sources = (): ReadonlyMap<string, Source> => {
    if (known) return known;
    const entries = Object.entries('sources' in data ? data.sources : {});
    known = new Map(entries.map(([id, source]) => [id, toSource(id, source, copies)] as const));
    return known;
  };
  const sourcesOf = (names: readonly string[]): Source[] => names.flatMap((name) => sources().get(name) ?? []);
  const citing = {
    sourcesOf,
    get lookedOn() {
      return data.lastVerified;
    },
  };
  const makers: Record<string, () => unknown> = {
    ...additions,
    sources: () => Object.freeze([...sources().values()]),
    slug: () => slug,
    file: () => file,
    body: () => toBody(readBody, sourcesOf),
  };
  const readFront = (name: string): unknown => {
    const value = cite(data[name as keyof Authored<K>], citing);
    const link = links[name as keyof Front<K>] as ((value: unknown) => unknown) | undefined;
    return link ? link(value) : value;
  };
  const kept = Object.keys(data).filter((name) => links[name as keyof Front<K>] !== null);
  const names = new Set([...kept, ...Object.keys(makers)]);
  const make = (name: string): unknown => (makers[name] ?? readFront.bind(undefined, name))();
  return lazily([...names], make, (name) => name !== 'body');
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

  getAll(slugs: readonly string[]): readonly T[] {
    return Object.freeze(slugs.map((slug) => this.get(slug)));
  }
}
