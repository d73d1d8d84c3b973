import type { Metadata } from 'next';
import { getCatalog } from '#lib/content/index';
import { readWhereFrom } from '#lib/ways/where-from';
import type { AddressProps } from '../../../address-props';
import { type RecordProps, recordAt } from '../../../record-route';
import { DegreePage, degreeMetadata } from '../degree-page';

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  return { ...degreeMetadata(await recordAt('degrees', params)), robots: { index: false } };
}

/** What `proxy.ts` shows at the address of a degree that says where one lives: the bare one stays as it was built. */
export default async function DegreeFromRoute({ params, searchParams }: RecordProps & AddressProps) {
  const degree = await recordAt('degrees', params);
  return <DegreePage catalog={await getCatalog()} degree={degree} where={readWhereFrom(await searchParams)} />;
}
