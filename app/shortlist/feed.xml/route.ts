import { getCatalog } from '#lib/content/index';
import { shortlistFeed } from '#lib/export/change-feed';
import { atomText } from '#lib/export/feed-text';
import { paramsOf, respond } from '#lib/export/respond';
import { parseShortlist } from '#lib/shortlist/shortlist';

export async function GET(request: Request) {
  const catalog = await getCatalog();
  const { items } = parseShortlist(catalog, paramsOf(request)).shortlist;
  return respond(atomText(shortlistFeed(catalog, items)));
}
