import type { z } from 'zod';
import type { Path } from '#lib/content/read/front-matter';

export type Schema = z.core.$ZodType;

/** The parts of a zod definition that lead to the schemas and words within it. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly items?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly entries?: Readonly<Record<string, string | number>>;
}

/** What a schema is made of. */
export const getDefinition = (schema: Schema): Definition => schema._zod.def as Definition;

/** A schema and those it wraps for a default, a transformation or leave to be absent, the innermost last. */
export function layersOf(schema: Schema): readonly Schema[] {
  const { innerType, in: input } = getDefinition(schema);
  const inner = innerType ?? input;
  return inner ? [schema, ...layersOf(inner)] : [schema];
}

/** The innermost of the layers: what says how a value is written. */
export const unwrap = (schema: Schema): Schema => layersOf(schema).at(-1) ?? schema;

function step(schema: Schema, part: PropertyKey): Schema | undefined {
  const { shape, element, valueType, items } = getDefinition(unwrap(schema));
  if (shape) return Object.hasOwn(shape, part) ? shape[String(part)] : undefined;
  return element ?? valueType ?? items?.[Number(part)];
}

/** The schema of what stands at a path; nothing where the path leads through alternatives. */
export function findSchemaAt(schema: Schema, path: Path): Schema | undefined {
  let found: Schema | undefined = schema;
  for (const part of path) found = found && step(found, part);
  return found;
}

/** The names that an object of the schema may have at a path; none where the schema has no fixed names. */
export function listNamesAt(schema: Schema, path: Path): readonly string[] {
  const found = findSchemaAt(schema, path);
  return found ? Object.keys(getDefinition(unwrap(found)).shape ?? {}) : [];
}
