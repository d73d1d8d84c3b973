import { boxes } from '#lib/calculator/boxes';
import type { Catalog } from '#lib/domain/catalog';
import { countries } from '#lib/domain/countries';
import { languages, mathLevels } from '#lib/domain/program';
import { kinds } from '#lib/search/entry';
import { exampleOf } from './open-api-examples';
import { collectionNamed, fileSchema, get, many, queryParameter, reference, text } from './open-api-parts';

const whereFrom = queryParameter('from', 'Country one lives in, by its code: chooses the rates of degrees.', {
  type: 'string',
  enum: countries,
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
        whereFrom,
      ],
    },
    {
      description: 'Every open program with its reasons.',
      examples: exampleOf(catalog, 'match'),
      schema: fileSchema(catalog, {
        ...properties,
        headline: { type: ['string', 'null'] },
        direct: { type: ['object', 'null'] },
      }),
    },
  );

const calculatorPath = (catalog: Catalog, properties: Record<string, unknown>) =>
  get(
    {
      operationId: 'calculator',
      summary: 'What a program, its degree and a degree elsewhere come to, with the record’s figures or one’s own',
      parameters: [
        queryParameter('program', 'Slug of the program.', text),
        queryParameter('degree', 'Slug of the degree.', text),
        whereFrom,
        queryParameter('other', 'Slug of another degree, or none.', text),
        queryParameter('start', 'Day of the start.', { type: 'string', format: 'date' }),
        queryParameter('plans', 'Whether the employer’s help for both comes from one plan.', {
          type: 'string',
          enum: ['one', 'two'],
        }),
        ...Object.values(boxes).map((box) =>
          'takesPart' in box
            ? queryParameter(box.name, `${box.label}: 50% or 500.`, text)
            : queryParameter(box.name, `${box.label}.`, { type: 'number', minimum: box.min, maximum: box.max }),
        ),
      ],
    },
    {
      description: 'The verdict, and the routes step by step.',
      schema: fileSchema(catalog, properties),
      examples: exampleOf(catalog, 'calculator'),
    },
  );

/** The pages that answer a visitor’s question, as data. */
export function toolPaths(catalog: Catalog) {
  const objects = { type: 'array', items: { type: 'object' } };
  const query = { query: text, ignored: objects };
  const maybe = { type: ['object', 'null'] };
  const plan = { program: maybe, reason: { type: ['string', 'null'] }, finish: maybe, courses: objects };
  return {
    '/calculator.json': calculatorPath(catalog, { ...query, verdict: many, routes: objects, rows: objects }),
    '/search.json': get(
      {
        operationId: 'search',
        summary: 'Programs, degrees, universities, fields, guides, words and pathways, best first by kind',
        parameters: [
          queryParameter('q', 'Words, at most 200 characters.', { ...text, examples: ['finance at MIT'] }),
          queryParameter('kind', 'The kind of which all hits are wanted, a hundred at most, and no other.', {
            type: 'string',
            enum: [...kinds],
          }),
        ],
      },
      {
        description: 'What was found, and the filters that words were read as.',
        examples: exampleOf(catalog, 'search'),
        schema: fileSchema(catalog, {
          ...query,
          filters: objects,
          count: { type: 'integer' },
          groups: objects,
          leaveOut: objects,
          sideBySide: { type: ['string', 'null'] },
          near: objects,
          waysIn: objects,
        }),
      },
    ),
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
        examples: exampleOf(catalog, 'shortlist'),
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
      {
        description: 'The table.',
        schema: fileSchema(catalog, { ...query, columns: objects, rows: objects }),
        examples: exampleOf(catalog, 'compare'),
      },
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
      {
        description: 'The plan, or the reason why there is none.',
        schema: fileSchema(catalog, { ...query, ...plan }),
        examples: exampleOf(catalog, 'plan'),
      },
    ),
  };
}
