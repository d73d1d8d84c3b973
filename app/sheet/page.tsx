import type { Metadata } from 'next';
import { ChooseForm } from '#components/calculator/choose-form';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { SheetPage } from '#components/sheet/sheet-page';
import { choicesOf } from '#lib/calculator/choices';
import { getCatalog } from '#lib/content/index';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { readSheet } from '#lib/sheet/sheet';
import { pageAlternates } from '#lib/site/alternates';
import { routes } from '#lib/site/routes';
import type { AddressProps } from '../address-props';

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  const { search, sheet } = readSheet(await getCatalog(), await searchParams);
  return {
    ...pageMetadata({
      title: sheet ? `Sheet: ${sheet.title}` : 'A sheet to take with you',
      description:
        'To print and talk over: the options, each figure with its year, questions on what was not found, and for a program the letter.',
      alternates: pageAlternates(routes.sheet(search)),
    }),
    robots: search ? { index: false } : null,
  };
}

export default async function SheetRoute({ searchParams }: AddressProps) {
  const catalog = await getCatalog();
  const read = readSheet(catalog, await searchParams);
  const { question } = read;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Sheet' }]} />
      <SheetPage read={read}>
        <ChooseForm
          question={question}
          {...choicesOf(catalog, question)}
          action={routes.sheet()}
          submit="Make the sheet"
        />
      </SheetPage>
    </>
  );
}
