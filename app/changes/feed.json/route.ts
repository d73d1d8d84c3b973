import { getCatalog } from '#lib/content/index';
import { changesFeed } from '#lib/export/change-feed';
import { jsonFeedText } from '#lib/export/feed-text';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  return respond(jsonFeedText(changesFeed(await getCatalog(), paramsOf(request))));
}
