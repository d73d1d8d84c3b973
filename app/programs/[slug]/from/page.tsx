import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getCatalog } from '#lib/content/index';
import { routes } from '#lib/site/routes';
import { readWhereFrom } from '#lib/ways/where-from';
import type { AddressProps } from '../../../address-props';
import { type RecordProps, recordAt } from '../../../record-route';
import { ProgramPage, programMetadata } from '../program-page';

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  return { ...programMetadata(await recordAt('programs', params)), robots: { index: false } };
}

/** What `proxy.ts` shows at the address of a program that says where one lives: the bare one stays as it was built. */
export default async function ProgramFromRoute({ params, searchParams }: RecordProps & AddressProps) {
  const asked = await searchParams;
  const program = await recordAt('programs', params);
  if (asked.from === undefined) permanentRedirect(routes.program(program.slug));
  return <ProgramPage catalog={await getCatalog()} program={program} where={readWhereFrom(asked)} />;
}
