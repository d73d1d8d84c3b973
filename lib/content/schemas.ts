import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Kind, kindNames, kinds } from './kinds';
import { type Descriptions, describeKinds, describeSource } from './manual';

type JsonSchema = z.core.JSONSchema.BaseSchema;

function addDescriptions({ properties }: JsonSchema, descriptions: Descriptions | undefined): void {
  for (const [name, property] of Object.entries(properties ?? {})) {
    const description = descriptions?.get(name);
    if (description && typeof property === 'object') property.description = description;
  }
}

/** zod names formats of its own beside a pattern that says the same; JSON Schema does not know them. */
function dropFormat({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.pattern !== undefined) delete jsonSchema.format;
}

function toJsonSchema(kind: Kind, manual: string): object {
  const { one, schema } = kinds[kind];
  const { $schema, ...json } = z.toJSONSchema(schema, { io: 'input', override: dropFormat });
  addDescriptions(json, describeKinds(manual).get(kind));
  const sources = json.properties?.sources;
  if (typeof sources === 'object' && typeof sources.additionalProperties === 'object') {
    addDescriptions(sources.additionalProperties, describeSource(manual));
  }
  const title = `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
  return { $schema, title, description: `Front matter of content/${kind}/<name>.md`, ...json };
}

/**
 * JSON Schemas (draft 2020-12) of the front matter of all kinds, by the name of their file. An editor's program can
 * check with them while one types, and shows the words of the manual beside each property. They say less than the
 * content check: what compares two values or two files is not in them.
 */
export function formatSchemas(manual: string): Readonly<Record<string, string>> {
  const files = kindNames.map((kind) => [
    `${kind}.json`,
    `${JSON.stringify(toJsonSchema(kind, manual), undefined, 2)}\n`,
  ]);
  return Object.fromEntries(files);
}

/** Writes the schemas below a content folder, with the words of the manual in that folder. */
export async function writeSchemas(root: string): Promise<void> {
  const manual = await readFile(join(root, 'README.md'), 'utf8');
  const folder = join(root, 'schemas');
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(formatSchemas(manual)).map(([name, text]) => writeFile(join(folder, name), text)));
}
