import { getCatalog } from '#lib/content/index';
import { llmsText } from '#lib/export/llms-text';
import { mediaTypes } from '#lib/export/media-types';
import { respond } from '#lib/export/respond';

export const dynamic = 'force-static';

export async function GET() {
  return respond({ type: mediaTypes.text, text: llmsText(await getCatalog()) });
}
