import { programFeed } from '#lib/export/change-feed';
import { jsonFeedText } from '#lib/export/feed-text';
import { respond } from '#lib/export/respond';
import { type RecordProps, recordAt, slugsOf } from '../../../record-route';

export const dynamic = 'force-static';
export const generateStaticParams = slugsOf('programs');

export async function GET(_request: Request, { params }: RecordProps) {
  return respond(jsonFeedText(programFeed(await recordAt('programs', params))));
}
