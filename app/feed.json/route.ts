import { getCatalog } from '#lib/content/index';
import { siteFeed } from '#lib/export/change-feed';
import { jsonFeedText } from '#lib/export/feed-text';
import { respond } from '#lib/export/respond';

export const dynamic = 'force-static';

export async function GET() {
  return respond(jsonFeedText(siteFeed(await getCatalog())));
}
