import { mediaTypes } from '#lib/export/media-types';
import { respond } from '#lib/export/respond';
import { bundleLive } from '#lib/live/bundle';

export const dynamic = 'force-static';

export async function GET() {
  return respond({ type: mediaTypes.script, text: await bundleLive() });
}
