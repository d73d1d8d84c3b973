import type { MathLevel } from '#lib/domain/program';
import { figureAnchor } from './figure-anchor';
import { partAnchor } from './part-anchor';

/** Every path of the site has its builder here; nothing else writes a path by hand. */
export const routes = {
  home: () => '/',
  /** What the whole record says of words; `search` holds them with its leading `?`, or is empty. */
  search: (search = '') => `/search${search}`,
  /** The same for words as someone wrote them. */
  searchFor: (words: string) => `/search?${new URLSearchParams({ q: words })}`,
  /** The page that names those whose address is like one with nothing behind it. */
  missing: (path: string) => `/missing?${new URLSearchParams({ address: path })}`,
  openSearch: () => '/opensearch.xml',
  /** The directory; `search` is a canonical query with its leading `?`, or empty. */
  programs: (search = '') => `/programs${search}`,
  programsInField: (field: string) => `/programs?field=${encodeURIComponent(field)}`,
  /** A program; or its page at the rates of where one lives. */
  program: (slug: string, from?: string) => `/programs/${slug}${from ? `?from=${from}` : ''}`,
  /** The side by side of chosen records, or the picker when `search` is empty. */
  compare: (search = '') => `/compare${search}`,
  /** One program beside one degree it leads to. */
  compareWithDegree: (program: string, degree: string) => `/compare?program=${program}&degree=${degree}`,
  /** What routes to a degree come to; `search` is a canonical query with its leading `?`, or empty. */
  calculator: (search = '') => `/calculator${search}`,
  /** The routes of one program, one degree, or the way between both. */
  calculatorFor: ({
    program,
    degree,
    from,
  }: {
    program?: string | undefined;
    degree?: string | undefined;
    from?: string | undefined;
  }) =>
    `/calculator?${new URLSearchParams({ ...(program && { program }), ...(degree && { degree }), ...(from && { from }) })}`,
  /** Dates for the courses of one program. */
  planFor: (program: string) => `/plan?program=${program}`,
  /** Which programs fit a visitor's answers; `search` holds them with its leading `?`, or is empty. */
  match: (search = '') => `/match${search}`,
  /** What speaks for and against each way; `search` holds a visitor’s answers with its leading `?`, or is empty. */
  decide: (search = '') => `/decide${search}`,
  /** The records that `search` names, with what they wait for; or the empty list. */
  shortlist: (search = '') => `/shortlist${search}`,
  /** A shortlist of one program, one degree, or both. */
  newShortlist: ({ program, degree }: { program?: string | undefined; degree?: string | undefined }) =>
    `/shortlist?${new URLSearchParams({ ...(program && { program }), ...(degree && { degree }) })}`,
  shortlistAtom: (search = '') => `/shortlist/feed.xml${search}`,
  shortlistJson: (search = '') => `/shortlist/feed.json${search}`,
  /** One page to take along: `search` names a program, a degree or both, with its leading `?`, or is empty. */
  sheet: (search = '') => `/sheet${search}`,
  sheetFor: ({
    program,
    degree,
    from,
  }: {
    program?: string | undefined;
    degree?: string | undefined;
    from?: string | undefined;
  }) =>
    `/sheet?${new URLSearchParams({ ...(program && { program }), ...(degree && { degree }), ...(from && { from }) })}`,
  degrees: (search = '') => `/degrees${search}`,
  degreesInField: (field: string) => `/degrees?field=${encodeURIComponent(field)}`,
  degree: (slug: string, from?: string) => `/degrees/${slug}${from ? `?from=${from}` : ''}`,
  fields: () => '/fields',
  field: (slug: string, from?: string) => `/fields/${slug}${from ? `?from=${from}` : ''}`,
  universities: () => '/universities',
  university: (slug: string) => `/universities/${slug}`,
  /** The ledger of credit pathways; `search` is a canonical query with its leading `?`, or empty. */
  pathways: (search = '') => `/pathways${search}`,
  /** Who pays for what; or the entry of one payer. */
  payers: (slug?: string) => (slug ? `/payers#${slug}` : '/payers'),
  /** What providers say on refunds, access, exams and closing; or to one question. */
  terms: (question?: string) => (question ? `/terms#${partAnchor(question)}` : '/terms'),
  /** Dates for a program’s courses; `search` is a canonical query with its leading `?`, or empty. */
  plan: (search = '') => `/plan${search}`,
  planCalendar: (search: string) => `/plan.ics${search}`,
  guides: () => '/guides',
  /** What a program is, and those taught in Spanish, in Spanish. */
  inSpanish: () => '/es',
  guide: (slug: string) => `/guides/${slug}`,
  /** The self-checks of mathematics; or that of one level. */
  selfCheck: (level?: MathLevel) => (level ? `/self-check#${level}` : '/self-check'),
  /** Where a visitor corrects a figure; `search` names what, with its leading `?`, or is empty. */
  correct: (search = '') => `/correct${search}`,
  /** The same for what stands at a path, or for one property of it, and what the visitor says it should be. */
  correctAt: (path: string, property?: string, should?: string) =>
    `/correct?record=${path.slice(1)}${property === undefined ? '' : `&property=${property}`}${should === undefined ? '' : `&should=${encodeURIComponent(should)}`}`,
  /** Where a visitor says that a search did not find what it should. */
  correctSearch: (words: string) => `/correct?${new URLSearchParams({ looked: words })}`,
  about: () => '/about',
  /** What standards ask, and how far the site meets it; or one of them. */
  standards: (slug?: string) => (slug ? `/about/standards#${slug}` : '/about/standards'),
  /** How the site is tested with people, and what came out. */
  tests: () => '/about/tests',
  data: () => '/data',
  /** Every figure computed from the record, with the records behind it; or one of them. */
  figures: (name?: string) => (name ? `/figures#${figureAnchor(name)}` : '/figures'),
  /** How many programs still stood how long after their launch. */
  lasting: () => '/lasting',
  /** What is not known or old, for those who can help. */
  wanted: () => '/wanted',
  /** One file of the open data, such as `programs.json` or `programs/mit-finance.json`. */
  dataFile: (file: string) => `/data/v1/${file}`,
  /** Feeds of changes: of the whole record, or of one program. */
  atomFeed: (program?: string) => (program ? `/programs/${program}/feed.xml` : '/feed.xml'),
  jsonFeed: (program?: string) => (program ? `/programs/${program}/feed.json` : '/feed.json'),
  /** The timeline of changes; `search` is a canonical query with its leading `?`, or empty. The same for its feeds. */
  changes: (search = '') => `/changes${search}`,
  changesAtom: (search = '') => `/changes/feed.xml${search}`,
  changesJson: (search = '') => `/changes/feed.json${search}`,
  changesCalendar: (search = '') => `/changes.ics${search}`,
  /** Pictures that stand for a page wherever its address is shared. */
  siteCard: () => '/card.png',
  programCard: (slug: string) => `/programs/${slug}/card.png`,
  guideCard: (slug: string) => `/guides/${slug}/card.png`,
  degreeCard: (slug: string) => `/degrees/${slug}/card.png`,
  /** Which links browsers may follow early. */
  speculationRules: () => '/speculation.json',
  /** What updates results in place. */
  liveScript: () => '/live.js',
  sitemap: () => '/sitemap.xml',
  /** The site in short, for programs that read text. */
  llmsText: () => '/llms.txt',
  /** Whom those tell who find a hole in security (RFC 9116). */
  securityText: () => '/.well-known/security.txt',
  comparison: (slug: string) => `/compare/${slug}`,
  micromastersOrMasters: () => '/compare/micromasters-vs-masters',
} as const;
