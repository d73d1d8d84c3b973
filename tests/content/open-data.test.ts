import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dataFiles, dataText } from '#lib/export/data-files';
import { collections } from '#lib/export/data-set';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();

function text(path: string): string {
  const found = dataText(catalog, path);
  if (!found) throw new Error(`no file ${path}`);
  return found.text;
}

const json = (path: string) => JSON.parse(text(path));

function schemas() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const path of dataFiles(catalog).keys()) if (path.startsWith('schemas/')) ajv.addSchema(json(path));
  return ajv;
}

describe.each(collections)('$name', ({ name, schemaName, single }) => {
  test('every record has the shape of the published schema', () => {
    const { $id } = json(`schemas/${schemaName}.json`);
    const validate = schemas().getSchema($id);
    const { records, count } = json(`${name}.json`);
    expect(count).toBe(records.length);
    expect(count).toBeGreaterThan(0);
    for (const record of records) expect(validate?.(record), JSON.stringify(validate?.errors)).toBe(true);
  });

  test('the CSV, read by another parser, says the same as the JSON', () => {
    const { data, errors } = papa.parse<Record<string, string>>(text(`${name}.csv`), {
      header: true,
      newline: '\r\n',
      skipEmptyLines: true,
    });
    const { records } = json(`${name}.json`);
    expect(errors).toEqual([]);
    expect(data).toHaveLength(records.length);
    data.forEach((line, index) => {
      for (const [column, cell] of Object.entries(line)) {
        const value = column.split('.').reduce((part, key) => part[key], records[index]);
        const words = Array.isArray(value) ? value.join('; ') : String(value ?? '');
        expect([words, `'${words}`], `${name} ${index} ${column}`).toContain(cell);
        expect(cell.startsWith("'"), `${name} ${index} ${column}`).toBe(cell !== words || words.startsWith("'"));
      }
    });
  });

  test('a record alone is the same as in the whole', () => {
    if (!single) return;
    const { records } = json(`${name}.json`);
    for (const record of records) expect(json(`${name}/${record.slug}.json`).record).toEqual(record);
  });
});

test('the OpenAPI description is valid and knows every file', async () => {
  const description = json('openapi.json');
  const { valid, errors } = await new Validator().validate(description);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  const described = Object.keys(description.paths).map(
    (path) => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/, '[\\w-]+')}$`),
  );
  const undescribed = [...dataFiles(catalog).keys()].filter(
    (path) => !described.some((pattern) => pattern.test(`/data/v1/${path}`)),
  );
  expect(undescribed).toEqual([]);
});

test('OpenAPI names every form of the pages that answer a question, with the values a filter takes', () => {
  const { paths, info } = json('openapi.json');
  for (const page of [
    'programs',
    'degrees',
    'pathways',
    'compare',
    'match',
    'plan',
    'calculator',
    'shortlist',
    'changes',
  ]) {
    const [asJson, asCsv] = ['json', 'csv'].map((format) => paths[`/${page}.${format}`]?.get.parameters);
    expect(asJson?.length, page).toBeGreaterThan(0);
    expect(asCsv, page).toEqual(asJson);
  }
  const valuesOf = (name: string) =>
    paths['/programs.json'].get.parameters.find((one: { name: string }) => one.name === name).schema.items.enum;
  expect(valuesOf('field')).toEqual(expect.arrayContaining(catalog.fields.map(({ slug }) => slug)));
  expect(valuesOf('status')).toContain('open');
  expect(info.contact.url).toMatch(/\/about$/);
  const one = paths['/data/v1/programs/{slug}.json'].get;
  expect(dataFiles(catalog).has(`programs/${one.parameters[0].example}.json`)).toBe(true);
});

interface Content {
  readonly schema: object;
  readonly examples?: { readonly short: { readonly value: { readonly query?: string } } };
}

/** Every answer that holds data, by its address and type. */
const answersOf = (
  paths: Record<string, { get: { responses: Record<string, { content: Record<string, Content> }> } }>,
) =>
  Object.entries(paths).flatMap(([path, { get }]) =>
    Object.entries(get.responses[200]?.content ?? {}).map(([type, content]) => ({ path, type, content })),
  );

test('OpenAPI has for every answer in JSON an example, which is as its schema says and small', () => {
  const { paths, components } = json('openapi.json');
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const examples = answersOf(paths).filter(({ type }) => type.endsWith('json'));
  expect(examples.length).toBeGreaterThan(40);
  const faults = examples.flatMap(({ path, content }) => {
    const value = content.examples?.short.value;
    const isValid = value !== undefined && ajv.validate({ ...content.schema, components }, value);
    return isValid ? [] : [`${path}: ${ajv.errorsText()}`];
  });
  expect(faults).toEqual([]);
  const { record } =
    paths['/data/v1/programs/{slug}.json'].get.responses[200].content['application/json'].examples.short.value;
  const { courses, ...rest } = json(`programs/${record.slug}.json`).record;
  expect([record.title, record.status.is]).toEqual([rest.title, rest.status.is]);
  expect(record.courses).toHaveLength(Math.min(courses.length, 1));
  expect(text('openapi.json').length).toBeLessThan(1_000_000);
});

test('OpenAPI names the feeds, the calendars, and the addresses beside pages, with the answers without data', () => {
  const { paths, components } = json('openapi.json');
  const typeOf = (path: string) => Object.keys(paths[path]?.get.responses[200].content ?? {});
  for (const page of ['', '/programs/{slug}', '/changes', '/shortlist']) {
    expect(typeOf(`${page}/feed.xml`), page).toEqual(['application/atom+xml']);
    expect(typeOf(`${page}/feed.json`), page).toEqual(['application/feed+json']);
  }
  expect([...typeOf('/changes.ics'), ...typeOf('/plan.ics')]).toEqual(['text/calendar', 'text/calendar']);
  expect(paths['/changes.ics'].get.parameters).toEqual(paths['/changes.json'].get.parameters);
  for (const page of ['programs', 'degrees', 'fields', 'universities', 'compare']) {
    const { responses } = paths[`/${page}/{slug}.json`].get;
    expect(Object.keys(responses), page).toEqual(['200', '400', '404', '410']);
  }
  for (const { get } of Object.values<{ get: { responses: object } }>(paths))
    expect(get.responses).toHaveProperty('400');
  for (const refusal of Object.values<{ content: object }>(components.responses)) {
    expect(Object.keys(refusal.content)).toEqual(['application/problem+json']);
  }
});

test('every source a record cites is one of its own', () => {
  const cited = (value: unknown): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, part]) =>
          key === 'sources' && Array.isArray(part) && part.every((one) => typeof one === 'string') ? part : cited(part),
        );
  for (const name of ['programs', 'degrees', 'occupations', 'fields', 'payers']) {
    for (const record of json(`${name}.json`).records) {
      const own = record.sources.map(({ id }: { id: string }) => id);
      expect(
        cited(record).filter((id) => !own.includes(id)),
        record.slug,
      ).toEqual([]);
    }
  }
});

test('the day of the data is that of its newest record', () => {
  const days = [...catalog.programs, ...catalog.degrees].map(({ lastVerified }) => lastVerified).sort();
  expect(json('programs.json').generatedAt >= (days.at(-1) ?? '')).toBe(true);
  expect(json('programs.json').generatedAt).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('of a price that is not known nothing is said: no “false” stands in its line', () => {
  const { data } = papa.parse<Record<string, string>>(text('degrees.csv'), { header: true });
  const told = (line: Record<string, string>) =>
    ['isBelow', 'isAbout', 'onlyFees'].map((name) => line[`tuition.${name}`]);
  const unknown = data.filter((line) => line['tuition.state'] === 'unknown');
  expect(unknown.length).toBeGreaterThan(0);
  expect(new Set(unknown.flatMap(told))).toEqual(new Set(['']));
  expect(new Set(data.filter((line) => line['tuition.state'] === 'known').flatMap(told)).has('')).toBe(false);
});
