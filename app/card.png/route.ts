import { getCatalog } from '#lib/content/index';
import { siteCard } from '#lib/social-card/site-card';
import { drawCard } from '../draw-card';

export const dynamic = 'force-static';

export async function GET() {
  return drawCard(siteCard(await getCatalog()));
}
