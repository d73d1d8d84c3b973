import type { Metadata } from 'next';
import { getCatalog } from '#lib/content/index';
import { readWhereFrom } from '#lib/ways/where-from';
import type { AddressProps } from '../../../address-props';
import { type RecordProps, recordAt } from '../../../record-route';
import { ProgramPage, programMetadata } from '../program-page';

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  return { ...programMetadata(await recordAt('programs', params)), robots: { index: false } };
}

/** What `proxy.ts` shows at the address of a program that says where one lives: the bare one stays as it was built. */
export default async function ProgramFromRoute({ params, searchParams }: RecordProps & AddressProps) {
  const program = await recordAt('programs', params);
  return <ProgramPage catalog={await getCatalog()} program={program} where={readWhereFrom(await searchParams)} />;
}
