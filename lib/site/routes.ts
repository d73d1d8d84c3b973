/** Every path of the site has its builder here; nothing else writes a path by hand. */
export const routes = {
  home: () => '/',
  /** The directory; `search` is a canonical query with its leading `?`, or empty. */
  programs: (search = '') => `/programs${search}`,
  programsInField: (field: string) => `/programs?field=${encodeURIComponent(field)}`,
  program: (slug: string) => `/programs/${slug}`,
  /** The side by side of chosen records, or the picker when `search` is empty. */
  compare: (search = '') => `/compare${search}`,
  /** One program beside one degree it leads to. */
  compareWithDegree: (program: string, degree: string) => `/compare?program=${program}&degree=${degree}`,
  comparison: (slug: string) => `/compare/${slug}`,
  micromastersOrMasters: () => '/compare/micromasters-vs-masters',
} as const;
