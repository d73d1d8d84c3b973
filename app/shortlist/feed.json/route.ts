import { getCatalog } from '#lib/content/index';
import { shortlistFeed } from '#lib/export/change-feed';
import { jsonFeedText } from '#lib/export/feed-text';
import { paramsOf, respond } from '#lib/export/respond';
import { parseShortlist } from '#lib/shortlist/shortlist';

export async function GET(request: Request) {
  const catalog = await getCatalog();
  const { items } = parseShortlist(catalog, paramsOf(request)).shortlist;
  return respond(jsonFeedText(shortlistFeed(catalog, items)));
}
