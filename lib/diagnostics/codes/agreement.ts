import type { CodeEntry } from '#lib/diagnostics/code-entry';

/** Whether what stands in one record agrees, and can be looked up. */
export const agreementCodes = {
  'version-unsaid': {
    severity: 'warning',
    title: 'A record mixes versions of a program and does not say so',
    meaning:
      'More courses are listed than the program counts, or the price covers another number of courses. Then a figure or a course belongs to an earlier version: its `version` says which, in words that follow “of the version of”. Nothing is added up or divided across versions. Exams may be counted or not. Nothing is stopped by it.',
    help: 'give what belongs to an earlier version a `version`, such as `version: 5 courses and a capstone, 2021`; of two prices the one of the newer version leads',
    sample: {
      bad: 'courseCount: { value: 4, asOf: 2026-05, sources: [faq] }\nprice:\n  amount: 1000\n  currency: USD\n  basis: five courses\n  asOf: 2025\n  sources: [faq]',
      mended:
        'courseCount: { value: 4, asOf: 2026-05, sources: [faq] }\nprice:\n  amount: 1000\n  currency: USD\n  basis: five courses\n  version: 5 courses, 2025\n  asOf: 2025\n  sources: [faq]',
    },
  },
  'source-not-a-page': {
    title: 'A source is no page',
    meaning:
      'A source is a page on which a reader finds the figure. A whole repository is not, nor the first page of a site, unless its `quote` shows that the words stand there.',
    help: 'write the address of the page or file that says it',
    sample: {
      bad: 'sources:\n  faq:\n    title: Frequently asked questions\n    publisher: MIT\n    url: https://scm.example.edu\n    kind: primary',
      mended:
        'sources:\n  faq:\n    title: Frequently asked questions\n    publisher: MIT\n    url: https://scm.example.edu/faq\n    kind: primary',
    },
  },
  'basis-alone': {
    title: 'A basis says in words alone what a property says',
    meaning:
      'Whom a price is for, whether fees or an exam are in it, that it is a mere ceiling or an estimate, and that hours are those of one course decide what is added up, how it is said and for whom a price counts. Nothing reads them out of words: they stand beside the `basis` in `for` or `notFor`, `includes` or `excludes`, `isBelow` or `isAbout`, and `ofOneCourse`. The words stay, for people.',
    help: 'write what the words say beside them: `for: [US-IL]`, `notFor: [GB]`, `includes: [fees]`, `excludes: [exam]`, `isBelow: true`, `isAbout: true`, or `ofOneCourse: true`',
    sample: {
      bad: 'price:\n  amount: 1000\n  currency: USD\n  basis: for residents of Illinois\n  sources: [faq]',
      mended:
        'price:\n  amount: 1000\n  currency: USD\n  basis: for residents of Illinois\n  for: [US-IL]\n  sources: [faq]',
    },
  },
} as const satisfies Record<string, CodeEntry>;
