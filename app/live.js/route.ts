import { mediaTypes } from '#lib/export/media-types';
import { fixedResponse } from '#lib/export/respond';
import { bundleLive } from '#lib/live/bundle';

export const dynamic = 'force-static';

export async function GET() {
  return fixedResponse({ type: mediaTypes.script, text: await bundleLive() });
}
