import { getCatalog } from '#lib/content/index';
import { changesFeed } from '#lib/export/change-feed';
import { atomText } from '#lib/export/feed-text';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  return respond(atomText(changesFeed(await getCatalog(), paramsOf(request))));
}
