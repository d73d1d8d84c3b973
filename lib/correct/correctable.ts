import type { Catalog, Degree, Program, RecordKind } from '#lib/domain/catalog';
import { findRecord } from '#lib/site/find-record';
import { findRecordPage } from '#lib/site/kinds-of-pages';
import { pages } from '#lib/site/pages';
import { routes } from '#lib/site/routes';
import { computedProperties, earningsOfDegree, fieldProperties, payerProperties, termsProperties } from './listed';
import { degreeProperties, type Property, programProperties } from './property';

/** A page whose figures a visitor may correct. */
export interface Correctable {
  /** Its path. */
  readonly path: string;
  readonly title: string;
  /** What it says, one by one; nothing for pages that are not made of properties. */
  readonly properties: readonly Property[];
}

/** Pages that list what other records say, with what that is. */
const listed: Readonly<Record<string, (catalog: Catalog) => Property[]>> = {
  [routes.figures()]: computedProperties,
  [routes.payers()]: payerProperties,
  [routes.terms()]: termsProperties,
};

const nameOf = ({ title, institution }: Program | Degree): string => `${title}, ${institution.short}`;

function ofRecord(catalog: Catalog, kind: RecordKind, slug: string): Omit<Correctable, 'path'> | undefined {
  const find = <R extends { readonly slug: string }>(records: readonly R[]) => records.find((one) => one.slug === slug);
  if (kind === 'programs') {
    const program = find(catalog.programs);
    return program && { title: nameOf(program), properties: programProperties(program) };
  }
  if (kind === 'degrees') {
    const degree = find(catalog.degrees);
    return degree && { title: nameOf(degree), properties: [...degreeProperties(degree), ...earningsOfDegree(degree)] };
  }
  if (kind === 'fields') {
    const field = find(catalog.fields);
    return field && { title: field.title, properties: fieldProperties(field) };
  }
  if (kind === 'institutions') {
    const institution = find(catalog.institutions);
    return institution && { title: institution.name, properties: [] };
  }
  const record = find<{ readonly slug: string; readonly title: string }>(catalog[kind]);
  return record && { title: record.title, properties: [] };
}

/**
 * The page that an address names.
 *
 * @param name its path without the slash in front, such as `programs/mit-finance` or `self-check`; a record’s former
 *   name finds it too
 */
export function findCorrectable(catalog: Catalog, name: string): Correctable | undefined {
  const [part = '', slug, ...more] = name.split('/');
  if (slug === undefined) {
    const page = pages.find(({ path }) => path === `/${part}`);
    return page && { path: page.path, title: page.title, properties: listed[page.path]?.(catalog) ?? [] };
  }
  const parent = findRecordPage(part);
  if (!parent || more.length > 0) return undefined;
  const path = findRecord(catalog, part, slug).movedTo ?? `${parent.path}/${slug}`;
  const found = ofRecord(catalog, parent.records, path.slice(parent.path.length + 1));
  return found && { path, ...found };
}
