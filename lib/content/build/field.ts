import type { Field } from '#lib/domain/field';
import type { Occupation } from '#lib/domain/occupation';
import { withSources } from './cite';
import { baseOf, type Shelf, type SoundFile } from './record';

export function buildField(file: SoundFile<'fields'>, occupations: Shelf<Occupation>): Field {
  const { base, cite } = baseOf(file);
  const { data } = file;
  return {
    ...data,
    ...base,
    occupations: data.occupations.map((slug) => occupations.get(slug)),
    degreeAdds: data.degreeAdds.map((text) => withSources(text, cite)),
  };
}
