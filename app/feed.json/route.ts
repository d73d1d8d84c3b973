import { getCatalog } from '#lib/content/index';
import { siteFeed } from '#lib/export/change-feed';
import { jsonFeedText } from '#lib/export/feed-text';
import { fixedResponse } from '#lib/export/respond';

export const dynamic = 'force-static';

export async function GET() {
  return fixedResponse(jsonFeedText(siteFeed(await getCatalog())));
}
