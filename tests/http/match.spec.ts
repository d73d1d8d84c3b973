import { expect, test } from '@playwright/test';
import { all, pageAt } from '../support/site/page';

const titleOf = (document: Document): string => document.querySelector('title')?.textContent ?? '';

test('the heading of the match is the title of its window, and every change leads to a result', async ({ request }) => {
  const { document, main } = await pageAt(request, '/match?field=data-science&degree=yes&budget=2000&hours=6');
  const heading = main.querySelector('h1')?.textContent ?? '';
  expect(titleOf(document)).toContain(heading);
  const changes = all(main, '#changes tbody a').map((link) => link.getAttribute('href') ?? '');
  expect(changes.length).toBeGreaterThan(1);
  for (const address of changes) {
    const { main: changed } = await pageAt(request, address);
    expect(changed.querySelector('h1')?.textContent, address).toMatch(/fit/i);
    expect(changed.querySelector('#dropped'), address).not.toBeNull();
  }
});

test('an answer that cannot be used is said in the title of the window, and no result is shown', async ({
  request,
}) => {
  const { document, main } = await pageAt(request, '/match?field=data-science&hours=abc');
  expect(titleOf(document)).toMatch(/^Error: /);
  expect(main.querySelector('#dropped')).toBeNull();
  expect(main.querySelector('#hours')?.getAttribute('value')).toBe('abc');
  expect(main.querySelector('#field option[selected]')?.getAttribute('value')).toBe('data-science');
});
