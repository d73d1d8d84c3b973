import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getCatalog } from '#lib/content/index';
import { routes } from '#lib/site/routes';
import { readWhereFrom } from '#lib/ways/where-from';
import type { AddressProps } from '../../../address-props';
import { type RecordProps, recordAt } from '../../../record-route';
import { DegreePage, degreeMetadata } from '../degree-page';

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  return { ...degreeMetadata(await recordAt('degrees', params)), robots: { index: false } };
}

/** What `proxy.ts` shows at the address of a degree that says where one lives: the bare one stays as it was built. */
export default async function DegreeFromRoute({ params, searchParams }: RecordProps & AddressProps) {
  const asked = await searchParams;
  const degree = await recordAt('degrees', params);
  if (asked.from === undefined) permanentRedirect(routes.degree(degree.slug));
  return <DegreePage catalog={await getCatalog()} degree={degree} where={readWhereFrom(asked)} />;
}
