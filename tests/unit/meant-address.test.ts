import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadingOn } from '#lib/server/lead-on';
import { findNear } from '#lib/site/find-record';
import { meantAddress, pagesNear } from '#lib/site/meant-address';
import { catalogOf, program } from '../support/sample-records';

const near = (path: string): string[] => pagesNear(path).map((page) => page.path);

test.each([
  ['other letters', '/Programs', '/programs'],
  ['other letters in a record', '/programs/MIT-Finance', '/programs/mit-finance'],
  ['the singular', '/university', '/universities'],
  ['the plural', '/shortlists', '/shortlist'],
  ['the singular before a record', '/degree/omscs', '/degrees/omscs'],
  ['the ending of a file', '/terms.html', '/terms'],
  ['the file of a folder', '/guides/index.php', '/guides'],
  ['the first file', '/index.html', '/'],
  ['other letters in data', '/PROGRAMS.CSV', '/programs.csv'],
  ['other letters in the data of a record', '/Programs/MIT-Finance.JSON', '/programs/mit-finance.json'],
])('%s means the page: %s', (_, path, meant) => {
  expect(meantAddress(path)).toBe(meant);
});

test.each(['/programs', '/programs/mit-finance', '/programz', '/wp-login.php', '/data/V1/index.json', '/programs/x/y'])(
  'nothing else is surely meant by %s',
  (path) => {
    expect(meantAddress(path)).toBeUndefined();
  },
);

test('an address that is meant is on this site, and means no other', () => {
  const part = fc.oneof(fc.constantFrom('Programs', 'degree', '', '..', 'evil.com', 'x.html'), fc.string());
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const meant = meantAddress(`/${parts.join('/')}`);
      expect(meant ?? '/').toMatch(/^\/(?!\/)[a-z0-9/-]*(?:\.(?:json|csv))?$/);
      expect(meant && meantAddress(meant)).toBeUndefined();
    }),
  );
});

test('a letter amiss names the page, and the record below it first; what is like none names none', () => {
  expect(near('/calculater')).toEqual(['/calculator']);
  expect(near('/about/standarts')[0]).toBe('/about/standards');
  expect(near('/wp-admin')).toEqual([]);
  const found = findNear(catalogOf([program('finance')]), '/programz/finance').map(({ path }) => path);
  expect(found.slice(0, 2)).toEqual(['/programs/finance', '/programs']);
});

test('only what has nothing behind it leads on, with its parameters', async () => {
  const asked: string[] = [];
  const ask = leadingOn(async (address) => {
    asked.push(address);
    const isThere = ['/Programs', '/degrees?q=%2F%2Fevil'].includes(address);
    return { status: isThere ? 200 : 404, headers: {}, body: Buffer.from(address) };
  });
  expect((await ask('/Programs')).status).toBe(200);
  expect(await ask('/Degrees?q=%2F%2Fevil')).toMatchObject({
    status: 308,
    headers: { location: '/degrees?q=%2F%2Fevil' },
  });
  expect(await ask('/Programs/none')).toMatchObject({ status: 404, body: Buffer.from('/programs/none') });
  expect((await ask('/calculater')).body.toString()).toBe('/missing?address=%2Fcalculater');
  expect((await ask('/nothing-like-it')).body.toString()).toBe('/nothing-like-it');
});
