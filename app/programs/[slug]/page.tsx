import type { Metadata } from 'next';
import { getCatalog } from '#lib/content/index';
import { type RecordProps, recordAt, slugsOf } from '../../record-route';
import { ProgramPage, programMetadata } from './program-page';

export const generateStaticParams = slugsOf('programs');

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  return programMetadata(await recordAt('programs', params));
}

export default async function ProgramRoute({ params }: RecordProps) {
  return <ProgramPage catalog={await getCatalog()} program={await recordAt('programs', params)} />;
}
