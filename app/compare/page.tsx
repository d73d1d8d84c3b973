import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ListCheckedLine } from '#components/layout/list-checked-line';
import { IgnoredValues } from '#components/list/ignored-values';
import { LiveArea } from '#components/list/live-area';
import { Picker } from '#components/side-by-side/picker';
import { SideBySide } from '#components/side-by-side/side-by-side';
import { getCatalog } from '#lib/content/index';
import { leastWays } from '#lib/decide/least';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { askOf } from '#lib/side-by-side/ask';
import { pickerOptions } from '#lib/side-by-side/options';
import { linkedPairs, pairOf, parseSelection, selectionToSearch } from '#lib/side-by-side/selection';
import { putSideBySide } from '#lib/side-by-side/side-by-side';
import { dataAlternates } from '#lib/site/alternates';
import { routes } from '#lib/site/routes';
import { wayBetween } from '#lib/whole-way/whole-way';
import type { AddressProps } from '../address-props';

export async function generateMetadata({ searchParams }: AddressProps): Promise<Metadata> {
  const { selection } = parseSelection(await getCatalog(), await searchParams);
  const names = selection.items.map(({ record }) => `${record.title} (${record.institution.short})`);
  return {
    ...pageMetadata({
      title: names.length > 0 ? `${names.join(' or ')}: side by side` : 'Compare programs and degrees',
      description:
        'MicroMasters programs and master’s degrees side by side: price, length, credit and terms, each figure with its source.',
      alternates: dataAlternates(routes.compare(), selectionToSearch(selection)),
    }),
    robots: names.length > 0 ? { index: false } : null,
  };
}

export default async function ComparePage({ searchParams }: AddressProps) {
  const catalog = await getCatalog();
  const { selection, ignored } = parseSelection(catalog, await searchParams);
  const table = putSideBySide(selection);
  const search = selectionToSearch(selection);
  const pair = pairOf(selection);
  const ways = linkedPairs(selection).flatMap(({ program, degree }) => wayBetween(catalog, program, degree) ?? []);
  return (
    <LiveArea>
      <Breadcrumbs crumbs={[{ label: 'Home', href: routes.home() }, { label: 'Compare' }]} />
      <SideBySide
        table={table}
        search={search}
        ignored={<IgnoredValues ignored={ignored} />}
        ways={ways}
        ask={askOf(selection)}
        least={leastWays(catalog, pair?.program)}
      >
        <Picker {...pickerOptions(catalog)} chosen={table.columns} />
      </SideBySide>
      {table.columns.length > 1 && <ListCheckedLine records={selection.items.map(({ record }) => record)} />}
    </LiveArea>
  );
}
