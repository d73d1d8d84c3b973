import type { Metadata } from 'next';
import { CorrectionPage } from '#components/correct/correction-page';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { getCatalog } from '#lib/content/index';
import { readMatter } from '#lib/correct/read-matter';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { pageAlternates } from '#lib/site/alternates';
import { routes } from '#lib/site/routes';
import type { AddressProps } from '../address-props';

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  const { matter, path } = readMatter(await getCatalog(), await searchParams);
  const what = [matter.property?.label, matter.page?.title].filter(Boolean).join(', ');
  return {
    ...pageMetadata({
      title: what ? `Correct: ${what}` : 'Correct a figure',
      description: 'Tell us of a figure that is wrong, old or missing, by mail or through the public form.',
      alternates: pageAlternates(path),
    }),
    robots: matter.page || matter.looked ? { index: false } : null,
  };
}

export default async function CorrectRoute({ searchParams }: AddressProps) {
  const read = readMatter(await getCatalog(), await searchParams);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Correct a figure' }]} />
      <CorrectionPage read={read} />
    </>
  );
}
