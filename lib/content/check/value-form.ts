import type { Path } from '#lib/content/read/front-matter';
import { priceSchema, unitPriceSchema } from '#lib/domain/figure';
import { daySchema, partialDateSchema } from '#lib/domain/partial-date';
import { rangeSchema } from '#lib/domain/range';
import { citesSchema, urlSchema } from '#lib/domain/source';
import { findSchemaAt, getDefinition, layersOf, type Schema, unwrap } from './schema-parts';
import { formatAlternatives } from './words';

/** Values whose schema alone does not show how they are written. */
const examples = new Map<Schema, string>([
  [daySchema, '2026-05-15'],
  [partialDateSchema, '2026-05-15'],
  [rangeSchema, '12'],
  [urlSchema, 'https://www.example.edu/page'],
  [citesSchema, '[program-page]'],
  [priceSchema, '{ amount: 1350, currency: USD, sources: [program-page] }'],
  [unitPriceSchema, '{ amount: 500, currency: USD, unit: credit, sources: [program-page] }'],
]);

const isRequired = (schema: Schema): boolean => schema._zod.optin === undefined;

/** A value as it may stand in front matter; a group has only the properties it must have. */
function writeExample(schema: Schema): string {
  const known = layersOf(schema)
    .map((layer) => examples.get(layer))
    .find((example) => example !== undefined);
  if (known !== undefined) return known;
  const { type, shape, element, valueType, entries } = getDefinition(unwrap(schema));
  if (shape) {
    const required = Object.entries(shape).filter(([, property]) => isRequired(property));
    return `{ ${required.map(([name, property]) => `${name}: ${writeExample(property)}`).join(', ')} }`;
  }
  if (element) return `[${writeExample(element)}]`;
  if (valueType) return `{ name: ${writeExample(valueType)} }`;
  if (entries) return String(Object.values(entries)[0]);
  if (type === 'number') return '12';
  return type === 'boolean' ? 'true' : 'text';
}

const sorts: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-/, 'a date'],
  [/^\d/, 'a number'],
  [/^https/, 'an address'],
  [/^\[/, 'a list'],
  [/^\{/, 'a group'],
];

/** What may stand at a path, in words with an example: "a date such as `2026-05-15`". Nothing where no schema knows. */
export function describeForm(schema: Schema, path: Path): string | undefined {
  const found = findSchemaAt(schema, path);
  if (!found) return undefined;
  const { entries } = getDefinition(unwrap(found));
  if (entries) return formatAlternatives(Object.values(entries));
  const example = writeExample(found);
  const sort = sorts.find(([pattern]) => pattern.test(example))?.[1];
  if (sort) return `${sort} such as \`${example}\``;
  return example === 'true' ? '`true` or `false`' : example;
}
