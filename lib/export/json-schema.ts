import { z } from 'zod';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
// Schemas with a name register themselves when their module loads; this loads them all.
import './data-set';

const schemaUrl = (name: string): string => `${siteUrl}${routes.dataFile(`schemas/${name}.json`)}`;

/**
 * JSON Schemas (2020-12) of all records and of the facts in them, by name, made from the zod schemas that the records
 * are built with.
 *
 * @param uri the address by which one schema refers to another; by default that of its published file
 */
export function jsonSchemas(uri: (name: string) => string = schemaUrl): Record<string, Record<string, unknown>> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { target: 'draft-2020-12', uri });
  return schemas as Record<string, Record<string, unknown>>;
}
