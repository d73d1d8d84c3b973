import { degreeCard } from '#lib/social-card/degree-card';
import { drawCard } from '../../../draw-card';
import { type RecordProps, recordAt, slugsOf } from '../../../record-route';

export const dynamic = 'force-static';
export const generateStaticParams = slugsOf('degrees');

export async function GET(_request: Request, { params }: RecordProps) {
  return drawCard(degreeCard(await recordAt('degrees', params)));
}
