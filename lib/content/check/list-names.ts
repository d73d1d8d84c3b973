import type { z } from 'zod';
import type { Path } from '#lib/content/read/front-matter';

type Schema = z.core.$ZodType;
/** The parts of a zod definition that lead to the schemas within it. */
interface Definition {
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly items?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
}

const getDefinition = (schema: Schema): Definition => schema._zod.def as Definition;

function unwrap(schema: Schema): Schema {
  const { innerType, in: input } = getDefinition(schema);
  const inner = innerType ?? input;
  return inner ? unwrap(inner) : schema;
}

function step(schema: Schema, part: PropertyKey): Schema | undefined {
  const { shape, element, valueType, items } = getDefinition(unwrap(schema));
  if (shape) return Object.hasOwn(shape, part) ? shape[String(part)] : undefined;
  return element ?? valueType ?? items?.[Number(part)];
}

/** The names that an object of the schema may have at a path; none where the schema has no fixed names. */
export function listNamesAt(schema: Schema, path: Path): readonly string[] {
  let found: Schema | undefined = schema;
  for (const part of path) found = found && step(found, part);
  return found ? Object.keys(getDefinition(unwrap(found)).shape ?? {}) : [];
}
