import { expect, test } from '@playwright/test';
import { all, pageAt, textOf } from '../support/site/page';

const program = '/programs/mit-supply-chain-management';

test('a letter can be copied, opened as a mail to nobody, and its answer passed on', async ({ request }) => {
  const { main } = await pageAt(request, program);
  const letter = main.querySelector('#part-ask textarea');
  expect(letter?.getAttributeNames().map((name) => name.toLowerCase())).toContain('readonly');
  expect(letter?.textContent).toMatch(/^To the admissions office, .*\[your name\]$/s);
  expect(main.querySelector(`#part-ask label[for="${letter?.id}"]`)).not.toBeNull();
  const links = all(main, '#part-ask a').map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((link) => /^mailto:\?subject=[^+ ]+&body=[^+ ]+$/.test(link))).toHaveLength(1);
  expect(links.filter((link) => link.includes('/issues/new?template=correct-a-fact.yml'))).toHaveLength(1);
});

test('each degree of a program has its letter: one on the page, the others where they are compared', async ({
  request,
}) => {
  const { main } = await pageAt(request, program);
  const degrees = all(main, '#part-counts a[href^="/degrees/"]').map((link) => link.getAttribute('href')?.slice(9));
  const others = all(main, '#part-ask a[href^="/compare"]').map((link) => link.getAttribute('href') ?? '');
  expect(others.length).toBe(new Set(degrees).size - 1);
  for (const address of others) {
    const other = await pageAt(request, address.replace(/#.*/, ''));
    const part = other.main.querySelector(`[id="${address.replace(/.*#/, '')}"]`);
    expect(part && textOf(part)).toContain('only an answer in writing binds. ask before you pay.');
  }
});

test('two programs side by side have no letter', async ({ request }) => {
  const { main } = await pageAt(request, '/compare?program=mit-finance&program=rit-cybersecurity');
  expect(main.querySelector('#part-ask')).toBeNull();
});
