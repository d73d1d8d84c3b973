import fc from 'fast-check';
import { expect, test } from '../support/watched-page';

const names = fc.oneof(
  fc.constantFrom(
    'q',
    'field',
    'university',
    'status',
    'credit',
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
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'price-min[]', ''),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

const values = fc.oneof(
  fc.constantFrom(
    '',
    'data-science',
    'open',
    'yes',
    'name',
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
  ),
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.string({ minLength: 300, maxLength: 600 }),
);

/** Percent-encoding that survives lone surrogates, and now and then a raw percent sign. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

const query = fc
  .array(fc.tuple(names, values), { maxLength: 8 })
  .map((pairs) => pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&'));

const address = fc
  .tuple(
    fc.constantFrom('/programs', '/compare'),
    fc.oneof(
      query,
      query.map((text) => `${text}&q=%`),
      query.map((text) => `${text}&page=%E0%A4%A`),
    ),
  )
  .map(([path, text]) => `${path}?${text}`);

test('10,000 random and hostile addresses always give a page with a heading @js', async ({ request }) => {
  test.setTimeout(600_000);
  const addresses = fc.sample(address, { numRuns: 10_000, seed: 20261123 });
  const failures: string[] = [];
  const lane = async (start: number, step: number) => {
    for (let index = start; index < addresses.length; index += step) {
      const wanted = addresses[index] ?? '/programs';
      const response = await request.get(wanted);
      const html = await response.text();
      if (response.status() !== 200 || !html.includes('<h1')) failures.push(`${response.status()} ${wanted}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, start) => lane(start, 8)));
  expect(failures).toEqual([]);
});
