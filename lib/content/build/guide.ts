import type { Field } from '#lib/domain/field';
import type { Guide } from '#lib/domain/guide';
import { withSources } from './cite';
import { baseOf, type Shelf, type SoundFile } from './record';

export function buildGuide(file: SoundFile<'guides'>, fields: Shelf<Field>): Guide {
  const { base, cite } = baseOf(file);
  const { data } = file;
  return {
    ...data,
    ...base,
    fields: data.fields.map((slug) => fields.get(slug)),
    claims: data.claims.map((claim) => withSources(claim, cite)),
    terms: data.terms.map((term) => withSources(term, cite)),
  };
}
