import type { Field } from './catalog';

/** A record of one main field that may stand in others. */
interface OfFields {
  readonly field: Field;
  readonly alsoIn: readonly Field[];
}

/** The main field of a program or degree, then the others it stands in. */
export const fieldsOf = ({ field, alsoIn }: OfFields): Field[] => [field, ...alsoIn];

/** Whether a program or degree belongs to a field, as its main one or as another. */
export const inField = (record: OfFields, field: Pick<Field, 'slug'>): boolean =>
  fieldsOf(record).some(({ slug }) => slug === field.slug);
