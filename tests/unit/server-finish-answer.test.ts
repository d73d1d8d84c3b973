import { describe, expect, test } from 'vitest';
import { finishAnswer } from '#lib/server/finish-answer';

const origins = { built: 'http://localhost:3000', now: 'https://site.example' };

const finish = (address: string, headers: Record<string, string>, text = 'x') =>
  finishAnswer(address, { status: 200, headers, body: Buffer.from(text) }, origins);

describe('what visitors get of what the framework says', () => {
  test.each([
    ['/robots.txt', 'text/plain', 'text/plain; charset=utf-8'],
    ['/sitemap.xml', 'application/xml', 'application/xml; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json', 'application/manifest+json; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml', 'image/svg+xml; charset=utf-8'],
    ['/about', 'text/html; charset=utf-8', 'text/html; charset=utf-8'],
    ['/card.png', 'image/png', 'image/png'],
  ])('%s says in which letters it is written', (address, said, sent) => {
    expect(finish(address, { 'content-type': said }).headers['content-type']).toBe(sent);
  });

  test('nothing the framework says of itself goes out', () => {
    const { headers } = finish('/feed.xml', { 'x-nextjs-cache': 'HIT', 'x-nextjs-prerender': '1', vary: 'rsc' });
    expect(Object.keys(headers).filter((name) => /next|vary|powered/.test(name))).toEqual([]);
  });

  test('a page is for its own site, data and cards for all', () => {
    const data = { 'content-type': 'text/csv', 'access-control-allow-origin': '*' };
    expect(finish('/about', {}).headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(finish('/programs.csv', data).headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(finish('/programs/a/card.png', {}).headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  test.each(['/data/v1/programs/old.json', '/programs/old.csv', '/programs/old/feed.xml', '/programs.json/'])(
    'what was data and stands elsewhere now may be followed from any site: %s',
    (address) => {
      const spoken = { status: 308, headers: { location: '/new' }, body: Buffer.alloc(0) };
      const { status, headers } = finishAnswer(address, spoken, origins);
      expect([status, headers.location, headers['access-control-allow-origin']]).toEqual([308, '/new', '*']);
    },
  );

  test('a page that moved is followed by its own site', () => {
    const { headers } = finishAnswer('/programs/old', { status: 308, headers: {}, body: Buffer.alloc(0) }, origins);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('addresses are those of where the site is served', () => {
    expect(finish('/llms.txt', { 'content-type': 'text/plain' }, 'http://localhost:3000/data').body.toString()).toBe(
      'https://site.example/data',
    );
  });
});
