import { guideCard } from '#lib/social-card/guide-card';
import { drawCard } from '../../../draw-card';
import { type RecordProps, recordAt, slugsOf } from '../../../record-route';

export const dynamic = 'force-static';
export const generateStaticParams = slugsOf('guides');

export async function GET(_request: Request, { params }: RecordProps) {
  return drawCard(guideCard(await recordAt('guides', params)));
}
