import fc from 'fast-check';

const names = fc.oneof(
  fc.constantFrom(
    'q',
    'field',
    'university',
    'kind',
    'record',
    'year',
    'status',
    'credit',
    'country',
    'terms',
    'delivery',
    'price-min',
    'price-max',
    'months-min',
    'hours-max',
    'mathematics',
    'language',
    'platform',
    'exam',
    'sort',
    'page',
    'program',
    'degree',
    'rows',
    'since',
    'from',
    'named',
    'tuition-max',
    'budget',
    'hours',
    'degree-budget',
    'left',
    'pay',
    'start',
    'other',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'price-min[]', ''),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

/** Names that every plain object has: as words they must be words like others. */
export const namesOfObjects = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'toLocaleString',
  '__proto__',
  'prototype',
] as const;

const values = fc.oneof(
  fc.constantFrom(
    '',
    ...namesOfObjects,
    'data-science',
    'open',
    'yes',
    'name',
    'share',
    'US',
    'mit-supply-chain-management',
    '0',
    '-1',
    '1e309',
    'NaN',
    '٣',
    '99999999999999999999',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    "' OR 1=1 --",
    '%00',
    '\u202e',
    '💥',
    '2026-06-01',
    '2026-02-30',
    'georgia-tech-oms-analytics',
  ),
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.string({ minLength: 300, maxLength: 600 }),
);

/** Percent-encoding that survives lone surrogates. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

const search = fc
  .array(fc.tuple(names, values), { maxLength: 8 })
  .map((pairs) => pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&'));

/**
 * Random and hostile queries, each with its leading `?`: the same ones every time, now and then with a percent sign
 * that begins no character.
 */
export const hostileSearches = (count: number): string[] =>
  fc.sample(
    fc
      .oneof(
        search,
        search.map((text) => `${text}&q=%`),
        search.map((text) => `${text}&page=%E0%A4%A`),
      )
      .map((text) => `?${text}`),
    { numRuns: count, seed: 20261123 },
  );

/** What a server makes of a query: repeated names become lists. */
export function paramsOf(text: string): Record<string, string | string[]> {
  const given = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const [first = '', ...rest] = given.getAll(name);
      return [name, rest.length > 0 ? [first, ...rest] : first];
    }),
  );
}
