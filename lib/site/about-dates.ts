/**
 * The page about the site rests on no record, so its days stand here. Both are set by hand, by whoever changes what
 * `/about` says or repeats the tests that it names.
 */
export const aboutDates = { lastChanged: '2026-11-25', accessibilityTested: '2026-11-25' } as const;
