import { expect, test } from '@playwright/test';

const scriptless = ['/', '/programs/mit-supply-chain-management', '/compare/micromasters-vs-masters'];
const withScript = ['/programs', '/compare', '/programs?field=data-science'];
const missing = ['/programs/no-such-program', '/no-such-page'];

const directives = (policy: string | undefined): Map<string, string> =>
  new Map(
    (policy ?? '').split('; ').map((directive) => [directive.split(' ', 1)[0] ?? '', directive.replace(/^\S+ /, '')]),
  );

const scriptsThatRun = (html: string): string[] =>
  (html.match(/<script\b[^>]*>/g) ?? []).filter((tag) => !tag.includes('type="application/ld+json"'));

for (const address of [...scriptless, ...withScript, ...missing, '/fonts/newsreader-OFL.txt']) {
  test(`security headers: ${address}`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('set-cookie');
    const policy = directives(headers['content-security-policy']);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('style-src')).toBe("'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });
}

for (const address of scriptless) {
  test(`no script, and none allowed: ${address}`, async ({ request }) => {
    const response = await request.get(address);
    const html = await response.text();
    expect(directives(response.headers()['content-security-policy']).get('script-src')).toBe("'none'");
    expect(scriptsThatRun(html)).toEqual([]);
    expect(html).not.toMatch(/as="script"|modulepreload/);
  });

  test(`a cache may keep it and must ask again: ${address}`, async ({ request }) => {
    const { etag = '', 'cache-control': caching } = (await request.get(address)).headers();
    expect(caching).toBe('public, max-age=0, must-revalidate');
    const again = await request.get(address, { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  });
}

for (const address of withScript) {
  test(`every script carries the nonce of its response: ${address}`, async ({ request }) => {
    const responses = [await request.get(address), await request.get(address)];
    const nonces = new Set<string>();
    for (const response of responses) {
      const policy = directives(response.headers()['content-security-policy']);
      const nonce = /^'nonce-([\w+/=]{22,})' 'strict-dynamic'$/.exec(policy.get('script-src') ?? '')?.[1] ?? '';
      const scripts = scriptsThatRun(await response.text());
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
      expect(response.headers()['cache-control']).toBe('private, no-cache');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });
}

for (const address of missing) {
  test(`an unknown address answers 404 with a page: ${address}`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(404);
    expect(directives(response.headers()['content-security-policy']).get('script-src')).toBe("'none'");
    expect(await response.text()).toContain('<h1');
  });
}

test('TLS is promised only to those who came by TLS', async ({ request }) => {
  const plain = await request.get('/');
  const secure = await request.get('/', { headers: { 'X-Forwarded-Proto': 'https' } });
  expect(plain.headers()).not.toHaveProperty('strict-transport-security');
  expect(secure.headers()['strict-transport-security']).toMatch(/^max-age=\d{8}/);
});

test('hashed files may be kept for good', async ({ request }) => {
  const stylesheet = /<link rel="stylesheet" href="([^"]+)"/.exec(await (await request.get('/')).text())?.[1] ?? '';
  const response = await request.get(stylesheet);
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});
