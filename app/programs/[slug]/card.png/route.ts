import { programCard } from '#lib/social-card/program-card';
import { drawCard } from '../../../draw-card';
import { type RecordProps, recordAt, slugsOf } from '../../../record-route';

export const dynamic = 'force-static';
export const generateStaticParams = slugsOf('programs');

export async function GET(_request: Request, { params }: RecordProps) {
  return drawCard(programCard(await recordAt('programs', params)));
}
