import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { IgnoredValues } from '#components/list/ignored-values';
import { EmptyShortlist } from '#components/shortlist/empty-shortlist';
import { Shortlist } from '#components/shortlist/shortlist';
import { ShortlistForm } from '#components/shortlist/shortlist-form';
import { getCatalog } from '#lib/content/index';
import { countInWords } from '#lib/format/count';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { gatherShortlist } from '#lib/pages/shortlist';
import { feedSearch, parseShortlist, shortlistToSearch } from '#lib/shortlist/shortlist';
import { pickerOptions } from '#lib/side-by-side/options';
import { shortlistAlternates } from '#lib/site/alternates';
import { routes } from '#lib/site/routes';
import type { AddressProps } from '../address-props';

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  const { shortlist } = parseShortlist(await getCatalog(), await searchParams);
  const { items } = shortlist;
  return {
    ...pageMetadata({
      title: items.length > 0 ? `Your shortlist: ${countInWords(items.length)} saved` : 'Your shortlist',
      description:
        'Programs and degrees kept in an address: which figure to ask a university for first, and what changed since a day.',
      alternates: shortlistAlternates(shortlistToSearch(shortlist), feedSearch(items)),
    }),
    robots: items.length > 0 ? { index: false } : null,
  };
}

export default async function ShortlistPage({ searchParams }: AddressProps) {
  const catalog = await getCatalog();
  const { shortlist, ignored } = parseShortlist(catalog, await searchParams);
  const remarks = <IgnoredValues ignored={ignored} />;
  const form = <ShortlistForm {...pickerOptions(catalog)} shortlist={shortlist} />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Shortlist' }]} />
      {shortlist.items.length > 0 ? (
        <>
          <Shortlist view={gatherShortlist(catalog, shortlist)} ignored={remarks}>
            {form}
          </Shortlist>
          <ListCheckedLine records={shortlist.items.map(({ record }) => record)} />
        </>
      ) : (
        <EmptyShortlist ignored={remarks}>{form}</EmptyShortlist>
      )}
    </>
  );
}
