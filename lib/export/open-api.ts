import type { Catalog } from '#lib/domain/catalog';
import { languages, mathLevels } from '#lib/domain/program';
import { degreeList } from '#lib/list/degrees';
import type { List } from '#lib/list/list';
import { pathwayList } from '#lib/list/pathways';
import { programList } from '#lib/list/programs';
import { byRelevance } from '#lib/list/query';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { type Collection, collections, envelope } from './data-set';
import { formatVersion } from './format-version';
import { jsonSchemas } from './json-schema';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const text = { type: 'string' };

function collectionNamed(name: string): Collection {
  const found = collections.find((collection) => collection.name === name);
  if (!found) throw new Error(`The open data has no ${name}.`);
  return found;
}

/** The schema of a file: what stands before the records, and the records. */
function fileSchema(catalog: Catalog, properties: Record<string, unknown>) {
  const head = Object.keys(envelope(catalog)).map((name) => [name, text]);
  const all = { ...Object.fromEntries(head), ...properties };
  return { type: 'object', properties: all, required: Object.keys(all) };
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly object[];
}

/** How one address is asked, and what it answers. */
const get = (
  operation: Operation,
  { description, schema, type = 'application/json' }: { description: string; schema: object; type?: string },
  otherwise = {},
) => ({ get: { ...operation, responses: { 200: { description, content: { [type]: { schema } } }, ...otherwise } } });

const asCsv = (description: string) => ({ description, schema: text, type: 'text/csv' });

const list = (catalog: Catalog, { schemaName }: Collection, properties: Record<string, unknown> = {}) =>
  fileSchema(catalog, {
    ...properties,
    count: { type: 'integer' },
    records: { type: 'array', items: reference(schemaName) },
  });

/** The two forms of one thing that its slug names, below `/data/v1/`. */
function onePaths(name: string, description: string, schema: object) {
  const parameters = [{ name: 'slug', in: 'path', required: true, schema: text }];
  const missing = { 404: { description: 'There is no such record.' } };
  const summary = `One of the ${name}`;
  const csvSummary = `${summary} as CSV; lists of objects are left out`;
  const json = get({ operationId: `${name}Record`, summary, parameters }, { description, schema }, missing);
  const csv = get({ operationId: `${name}RecordCsv`, summary: csvSummary, parameters }, asCsv(description), missing);
  return { [routes.dataFile(`${name}/{slug}.json`)]: json, [routes.dataFile(`${name}/{slug}.csv`)]: csv };
}

/** A table of programs and degrees has its statements as records. */
const comparisonPaths = (catalog: Catalog) =>
  onePaths('comparisons', 'Its statements.', list(catalog, collectionNamed('statements')));

function collectionPaths(catalog: Catalog, collection: Collection) {
  const { name, schemaName, single } = collection;
  const summary = `All ${name}`;
  const schema = list(catalog, collection);
  const csvSummary = `${summary}, one line each; lists of objects are left out`;
  return {
    [routes.dataFile(`${name}.json`)]: get(
      { operationId: `${name}Json`, summary },
      { description: 'Every record.', schema },
    ),
    [routes.dataFile(`${name}.csv`)]: get(
      { operationId: `${name}Csv`, summary: csvSummary },
      asCsv('Every record, in RFC 4180.'),
    ),
    ...(single && onePaths(name, 'The record.', fileSchema(catalog, { record: reference(schemaName) }))),
  };
}

const queryParameter = (name: string, description: string, schema: Record<string, unknown>) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

const many = { type: 'array', items: text };

/** A list as JSON under the parameters of its page. */
const listPath = <R extends object>(
  { path, noun, search, facets, ranges, orders, isSingle }: List<R>,
  operationId: string,
  schema: object,
) => ({
  [`${path}.json`]: get(
    {
      operationId,
      summary: `Every ${noun} that matches, in order; the parameters of the page`,
      parameters: [
        ...(search ? [queryParameter('q', 'Words to search for.', text)] : []),
        ...Object.keys(facets).map((name) =>
          queryParameter(name, isSingle ? 'One value.' : 'Any of these values.', isSingle ? text : many),
        ),
        ...Object.keys(ranges).flatMap((name) => [
          queryParameter(`${name}-min`, 'Lowest value.', { type: 'number' }),
          queryParameter(`${name}-max`, 'Highest value.', { type: 'number' }),
          queryParameter(`${name}-unknown`, 'Keep records without the figure.', { type: 'string', enum: ['include'] }),
        ]),
        queryParameter('sort', 'Order.', {
          type: 'string',
          enum: [...(search ? [byRelevance] : []), ...Object.keys(orders)],
        }),
      ],
    },
    { description: 'All that match.', schema },
  ),
});

const matchPath = (catalog: Catalog, properties: Record<string, unknown>) =>
  get(
    {
      operationId: 'match',
      summary: 'Which open programs fit these answers, and why; a question left out filters nothing',
      parameters: [
        queryParameter('field', 'Slug of a field.', text),
        queryParameter('degree', 'Whether it must count toward a degree.', { type: 'string', enum: ['yes', 'no'] }),
        queryParameter('budget', 'Most that the program may cost, US dollars.', { type: 'number' }),
        queryParameter('hours', 'Hours a week.', { type: 'number' }),
        queryParameter('mathematics', 'The mathematics you have.', { type: 'string', enum: mathLevels }),
        queryParameter('language', 'Language of the courses.', { type: 'string', enum: languages }),
        queryParameter('degree-budget', 'Most that a whole degree may cost, US dollars.', { type: 'number' }),
      ],
    },
    {
      description: 'Every open program with its reasons.',
      schema: fileSchema(catalog, {
        ...properties,
        headline: { type: ['string', 'null'] },
        direct: { type: ['object', 'null'] },
      }),
    },
  );

function searchPaths(catalog: Catalog) {
  const objects = { type: 'array', items: { type: 'object' } };
  const query = { query: text, ignored: objects };
  const maybe = { type: ['object', 'null'] };
  const plan = { program: maybe, reason: { type: ['string', 'null'] }, finish: maybe, courses: objects };
  const found = (name: string) => list(catalog, collectionNamed(name), query);
  return {
    ...listPath(programList, 'searchPrograms', found('programs')),
    ...listPath(degreeList, 'searchDegrees', found('degrees')),
    ...listPath(pathwayList, 'searchPathways', found('pathways')),
    '/shortlist.json': get(
      {
        operationId: 'shortlist',
        summary: 'Chosen programs and degrees: what each waits for, whom to ask first, and what is new',
        parameters: [
          queryParameter('program', 'Slugs of programs.', many),
          queryParameter('degree', 'Slugs of degrees.', many),
          queryParameter('since', 'The day after which a change is new.', { type: 'string', format: 'date' }),
        ],
      },
      {
        description: 'The records, and what is open about them.',
        schema: fileSchema(catalog, {
          ...query,
          since: { type: ['string', 'null'] },
          count: { type: 'integer' },
          questions: objects,
          items: objects,
          changes: objects,
          programs: { type: 'array', items: reference(collectionNamed('programs').schemaName) },
          degrees: { type: 'array', items: reference(collectionNamed('degrees').schemaName) },
        }),
      },
    ),
    '/compare.json': get(
      {
        operationId: 'compare',
        summary: 'Up to four programs and degrees side by side',
        parameters: [
          queryParameter('program', 'Slugs of programs.', many),
          queryParameter('degree', 'Slugs of degrees.', many),
          queryParameter('rows', 'Only rows that differ.', { type: 'string', enum: ['differing'] }),
        ],
      },
      { description: 'The table.', schema: fileSchema(catalog, { ...query, columns: objects, rows: objects }) },
    ),
    '/match.json': matchPath(catalog, { ...query, slips: objects, programs: objects, changes: objects }),
    '/plan.json': get(
      {
        operationId: 'plan',
        summary: 'Dates for the courses of an open program, if they take their least hours and if they take their most',
        parameters: [
          queryParameter('program', 'Slug of the program.', text),
          queryParameter('start', 'Day on which it may begin.', { type: 'string', format: 'date' }),
          queryParameter('hours', 'Hours a week one has.', { type: 'number', minimum: 1, maximum: 60 }),
          queryParameter('pause', 'Weeks free between courses.', { type: 'integer', minimum: 0, maximum: 52 }),
          queryParameter('course-weeks', 'Weeks of a course without a length on record.', { type: 'integer' }),
          queryParameter('course-hours', 'Hours a week of a course without hours on record.', { type: 'number' }),
        ],
      },
      { description: 'The plan, or the reason why there is none.', schema: fileSchema(catalog, { ...query, ...plan }) },
    ),
  };
}

/** The OpenAPI 3.1 description of the open data. */
export function openApi(catalog: Catalog): Record<string, unknown> {
  const schemas = jsonSchemas((name) => `#/components/schemas/${name}`);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Steppingstone open data',
      version: formatVersion,
      summary: 'MicroMasters programs, the degrees they count toward, and the sources of every figure.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: siteUrl }],
    paths: {
      ...Object.assign({}, ...collections.map((collection) => collectionPaths(catalog, collection))),
      ...comparisonPaths(catalog),
      ...searchPaths(catalog),
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, { $id: _, $schema: __, ...schema }]) => [name, schema]),
      ),
    },
  };
}
