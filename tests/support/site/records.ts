import type { SitePage } from './page';
import type { Data, Site } from './site';

/** A record that a page must show, and the file whose sources it cites. */
interface Shown {
  readonly record: Data;
  /** Its file as the open data names it: `programs/mit-finance`. */
  readonly file: string;
}

const kindAt: Readonly<Record<string, string>> = {
  programs: 'programs',
  degrees: 'degrees',
  fields: 'fields',
  universities: 'institutions',
};

const pathways = (site: Site, isMeant: (pathway: Data) => boolean): Shown[] =>
  site
    .records('pathways')
    .filter(isMeant)
    .map((record) => ({ record, file: `programs/${record.program}` }));

function occupationsOf(field: Data, site: Site): Shown[] {
  const named = field.occupations as readonly string[];
  return site
    .records('occupations')
    .filter(({ slug }) => named.includes(String(slug)))
    .map((record) => ({ record, file: `occupations/${record.slug}` }));
}

/** Every record of the open data that a page is about. */
export function recordsShown({ address }: SitePage, site: Site): Shown[] {
  const [part = '', slug = ''] = address.split('/').slice(1);
  if (address === '/payers') {
    return site.records('payers').map((record) => ({ record, file: `payers/${record.slug}` }));
  }
  const kind = kindAt[part];
  const record = kind && site.records(kind).find((one) => one.slug === slug);
  const own = record ? [{ record, file: `${kind}/${slug}` }] : [];
  switch (part) {
    case 'degrees':
      return [...own, ...pathways(site, ({ degree }) => degree === slug)];
    case 'fields':
      return [...own, ...(record ? occupationsOf(record, site) : [])];
    case 'guides':
      return site
        .records('claims')
        .filter(({ guide }) => guide === slug)
        .map((claim) => ({ record: claim, file: address.slice(1) }));
    case 'compare':
      return site
        .records('statements')
        .filter(({ comparison }) => comparison === slug)
        .map((statement) => ({ record: statement, file: `comparisons/${slug}` }));
    default:
      return own;
  }
}
