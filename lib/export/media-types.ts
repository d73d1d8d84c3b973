/** Types of the data files and feeds. CSV says that its first line is a head (RFC 4180, section 3). */
export const mediaTypes = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  problem: 'application/problem+json; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
  zip: 'application/zip',
  sqlite: 'application/vnd.sqlite3',
  text: 'text/plain; charset=utf-8',
  openSearch: 'application/opensearchdescription+xml; charset=utf-8',
  speculation: 'application/speculationrules+json',
  script: 'text/javascript; charset=utf-8',
} as const;
