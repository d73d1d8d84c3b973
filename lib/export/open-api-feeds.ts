import type { Catalog } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { changesFeed, programFeed, shortlistFeed, siteFeed } from './change-feed';
import { jsonFeedText } from './feed-text';
import { example } from './open-api-examples';
import { absent, get, ofRecord, text } from './open-api-parts';

interface About {
  readonly id: string;
  readonly summary: string;
  readonly parameters?: readonly object[];
}

const feedSchema = {
  type: 'object',
  description: 'JSON Feed 1.1.',
  properties: { version: text, title: text, items: { type: 'array', items: { type: 'object' } } },
  required: ['version', 'title', 'items'],
};

/** Both forms of a feed. */
const feedPaths = (path: string, { id, summary, parameters = [] }: About, feed: string, missing = {}) => ({
  [`${path}/feed.xml`]: get(
    { operationId: `${id}Atom`, summary: `${summary}, as Atom`, parameters },
    { description: 'The feed.', schema: text, type: 'application/atom+xml' },
    missing,
  ),
  [`${path}/feed.json`]: get(
    { operationId: `${id}JsonFeed`, summary: `${summary}, as JSON Feed`, parameters },
    {
      description: 'The feed.',
      schema: feedSchema,
      type: 'application/feed+json',
      examples: example(JSON.parse(feed)),
    },
    missing,
  ),
});

const calendar = { description: 'The calendar (RFC 5545).', schema: text, type: 'text/calendar' };

/**
 * The feeds and the calendars, under the parameters of the pages they belong to.
 *
 * @param parametersOf those of a page as JSON
 */
export function feedPathsOf(catalog: Catalog, parametersOf: (path: string) => readonly object[]) {
  const [program] = catalog.programs;
  return {
    ...feedPaths('', { id: 'all', summary: 'Changes of the whole record' }, jsonFeedText(siteFeed(catalog)).text),
    ...(program &&
      feedPaths(
        '/programs/{slug}',
        { id: 'program', summary: 'Changes of one program', parameters: ofRecord(program.slug) },
        jsonFeedText(programFeed(program)).text,
        absent,
      )),
    ...feedPaths(
      '/changes',
      { id: 'changes', summary: 'Changes that match', parameters: parametersOf('/changes.json') },
      jsonFeedText(changesFeed(catalog, {})).text,
    ),
    ...feedPaths(
      '/shortlist',
      { id: 'shortlist', summary: 'Changes of chosen records', parameters: parametersOf('/shortlist.json') },
      jsonFeedText(shortlistFeed(catalog, [])).text,
    ),
    [routes.changesCalendar()]: get(
      {
        operationId: 'changesCalendar',
        summary: 'Dated changes that match, as a calendar',
        parameters: parametersOf('/changes.json'),
      },
      calendar,
    ),
    [routes.planCalendar('')]: get(
      { operationId: 'planCalendar', summary: 'A plan as a calendar', parameters: parametersOf('/plan.json') },
      calendar,
      { 404: absent[404] },
    ),
  };
}
