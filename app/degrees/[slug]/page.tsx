import type { Metadata } from 'next';
import { getCatalog } from '#lib/content/index';
import { type RecordProps, recordAt, slugsOf } from '../../record-route';
import { DegreePage, degreeMetadata } from './degree-page';

export const generateStaticParams = slugsOf('degrees');

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  return degreeMetadata(await recordAt('degrees', params));
}

export default async function DegreeRoute({ params }: RecordProps) {
  return <DegreePage catalog={await getCatalog()} degree={await recordAt('degrees', params)} />;
}
