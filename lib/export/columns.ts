import { jsonSchemas } from './json-schema';

/** A column of the CSV files. */
export interface Column {
  /** The path of the property in the JSON record, joined by dots. */
  readonly name: string;
  readonly path: readonly string[];
  readonly description: string;
  readonly type: 'string' | 'number' | 'boolean' | 'date';
  /** Whether a cell may hold several values. */
  readonly isList: boolean;
  /** Whether every cell holds something. */
  readonly isRequired: boolean;
  /** The values it may have, where they are a closed list. */
  readonly values?: readonly string[];
}

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Between the values of a cell that holds several. */
export const separator = '; ';

const isObjects = ({ type, items }: JsonSchema): boolean =>
  type === 'array' && (items?.$ref !== undefined || items?.properties !== undefined);

const typesOf = ({ type, anyOf = [] }: JsonSchema): readonly string[] => [type ?? [], ...anyOf.flatMap(typesOf)].flat();

function cellType(types: readonly string[], format: string | undefined): Column['type'] {
  if (types.includes('number')) return 'number';
  if (types.includes('boolean')) return 'boolean';
  return format === 'date' ? 'date' : 'string';
}

function leaf(schema: JsonSchema, path: readonly string[], said: readonly string[]): Column {
  const types = typesOf(schema);
  const isList = types.includes('array');
  const one = isList ? (schema.items ?? {}) : (schema.anyOf?.find(({ type }) => type !== 'null') ?? schema);
  const values = one.enum ?? (one.const === undefined ? undefined : [one.const]);
  return {
    name: path.join('.'),
    path,
    description: said.join(' '),
    type: cellType(isList ? typesOf(one) : types, schema.format),
    isList,
    isRequired: !isList && !types.includes('null'),
    ...(values && { values }),
  };
}

function read(schemas: Schemas, schema: JsonSchema, path: readonly string[], above: readonly string[]): Column[] {
  const said = schema.description ? [...above, schema.description] : above;
  if (schema.$ref) return read(schemas, { ...schemas[schema.$ref], description: '' }, path, said);
  const { properties } = schema;
  if (properties) {
    return Object.entries(properties).flatMap(([name, part]) => read(schemas, part, [...path, name], said));
  }
  return isObjects(schema) ? [] : [leaf(schema, path, said)];
}

/** The column that tells one record from all others; nothing where records have no name of their own. */
export const keyOf = (columns: readonly Column[]): string | undefined =>
  columns.find(({ name }) => name === 'slug')?.name;

/**
 * The columns of records as CSV, in the order of their schema: each property that is a value or a list of values. Lists
 * of objects do not fit in a cell; they are in the JSON only.
 *
 * @param schemaName the name of the records' schema
 */
export function columnsOf(schemaName: string): Column[] {
  const schemas: Schemas = jsonSchemas((name) => name);
  return read(schemas, { ...schemas[schemaName], description: '' }, [], []);
}
