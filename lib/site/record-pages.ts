/** The parts of the site with a page for each record, and the content folder each gets its records from. */
export const recordPages = {
  programs: 'programs',
  degrees: 'degrees',
  fields: 'fields',
  universities: 'institutions',
  guides: 'guides',
  compare: 'comparisons',
} as const;

export type RecordPage = keyof typeof recordPages;

export const recordPageNames = Object.keys(recordPages) as RecordPage[];

/** Guides are texts; every other record exists as data too. */
export const isData = (page: RecordPage): boolean => page !== 'guides';

export const isRecordPage = (part: string | undefined): part is RecordPage =>
  part !== undefined && Object.hasOwn(recordPages, part);
