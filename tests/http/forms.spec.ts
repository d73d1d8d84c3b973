import { expect, test } from '@playwright/test';

/** What a form of each page sends when little is filled in, and the address at which one should end. */
const sent = {
  '/calculator?program=mit-finance&degree=&left=&hours=&pay=&start=&plans=&years=5': '/calculator?program=mit-finance',
  '/match?field=data-science&degree=no&budget=&hours=&mathematics=any&language=any': '/match?field=data-science',
  '/decide?work=no&papers=&money=3&people=&field=&hours=': '/decide?money=3&work=no',
  '/plan?program=mit-finance&start=&hours=&pause=': '/plan?program=mit-finance',
  '/shortlist?program=mit-finance&since=': '/shortlist?program=mit-finance',
  '/compare?program=mit-finance&program=&degree=': '/compare?program=mit-finance',
  '/programs?q=&field=law&sort=&price-min=': '/programs?field=law',
  '/degrees?country=US&sort=share&page=1': '/degrees?country=US',
  '/pathways?field=&country=US&sort=': '/pathways?country=US',
};

for (const [address, plain] of Object.entries(sent)) {
  test(`a form leaves nothing empty in the address: ${address}`, async ({ request }) => {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([308, plain]);
    expect((await request.get(plain, { maxRedirects: 0 })).status()).toBe(200);
  });
}

test('what cannot be used stays in the address, to be mended', async ({ request }) => {
  const answer = await request.get('/match?hours=abc&budget=');
  expect(answer.url()).toMatch(/\/match\?hours=abc$/);
  expect(await answer.text()).toContain('“abc” is not a number');
});

test('data is answered at once, whatever a form sends', async ({ request }) => {
  const answer = await request.get('/programs.json?q=&field=law', { maxRedirects: 0 });
  expect(answer.status()).toBe(200);
});
