import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/watched-page';

/** A phone, on which everything below is done, beginning at home. */
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

/** What a person may need at most from home to an answer. */
const mostTaps = 6;

/** Taps of one task; to fill a box and to choose from a menu is one each. */
class Taps {
  #count = 0;

  constructor(readonly page: Page) {}

  async tap(target: Locator): Promise<void> {
    this.#count += 1;
    await target.click();
  }

  async fill(box: Locator, words: string): Promise<void> {
    this.#count += 1;
    await box.fill(words);
  }

  async choose(menu: Locator, label: string | RegExp): Promise<void> {
    this.#count += 1;
    const option = menu.locator('option').filter({ hasText: label }).first();
    await menu.selectOption((await option.getAttribute('value')) ?? '');
  }

  /** From home by its search to the page of a program. */
  async find(words: string, title: string): Promise<void> {
    await this.fill(this.page.getByRole('searchbox'), words);
    await this.tap(this.page.getByRole('button', { name: 'Find' }));
    await this.tap(this.page.getByRole('main').getByRole('link', { name: title, exact: true }).first());
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title);
  }

  get count(): number {
    return this.#count;
  }
}

interface DegreeData {
  readonly way: string;
  readonly level: string;
  readonly tuition: { readonly min: number; readonly currency: string | null };
}

function task(title: string, act: (taps: Taps, page: Page) => Promise<void>): void {
  test(title, async ({ page }) => {
    const taps = new Taps(page);
    await page.goto('/');
    await act(taps, page);
    expect(taps.count).toBeLessThanOrEqual(mostTaps);
  });
}

task('what MIT’s Supply Chain Management and then its degree cost in all', async (taps, page) => {
  await taps.find('mit supply chain', 'Supply Chain Management');
  const way = page.getByRole('region', { name: 'The whole way' });
  // 1,595 of 2021 and 44,520 of 2018–19; with the dearest course again, 299 more.
  await expect(way).toContainText(/The program, then the degree.*\$46,115–\$46,414/);
  await expect(way).toContainText('2018–19 and 2021 prices');
});

task('the cheapest known master’s in computer science, straight', async (taps, page) => {
  await taps.tap(page.getByRole('table').getByRole('link', { name: 'Computer science', exact: true }));
  const { records } = await (await page.request.get('/degrees.json?field=computer-science')).json();
  const prices = records.flatMap(({ way, level, tuition }: DegreeData) =>
    way === 'direct' && level === 'master' && tuition.currency === 'USD' ? [tuition.min] : [],
  );
  const ways = page.getByRole('region', { name: /^Ways to a master’s/ }).getByRole('row');
  const first = ways.filter({ hasText: 'Straight' }).first();
  await expect(first).toContainText(`$${Math.min(...prices).toLocaleString('en-US')}`);
});

task('which open programs count a quarter or more of a master’s, by a university’s word', async (taps, page) => {
  await taps.tap(
    page
      .getByRole('main')
      .getByRole('link', { name: /university says how much/i })
      .first(),
  );
  const found = page.getByRole('heading', { level: 1 });
  await expect(found).toHaveText(/^5 /);
  await expect(page.getByRole('main')).toContainText('16 of 48 credits');
});

task('programs taught in Spanish', async (taps, page) => {
  await taps.tap(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Programs' }));
  await taps.tap(page.getByText('Filter and sort'));
  await taps.tap(page.locator('summary', { hasText: 'Language' }));
  await taps.tap(page.getByLabel(/^Spanish/));
  await taps.tap(page.getByRole('button', { name: 'Apply filters' }));
  await expect(page).toHaveURL(/language=es/);
  await expect(page.getByRole('link', { name: 'Remove filter Language: Spanish' })).toBeVisible();
});

task('whether the credit of Columbia’s closed program still holds', async (taps, page) => {
  await taps.find('columbia business analytics', 'Business Analytics');
  await expect(page.getByText('You hold it, or part of it?')).toBeInViewport();
});

task('programs in data science up to $1,000, those of unknown price named', async (taps, page) => {
  await taps.tap(page.getByRole('link', { name: 'Set a budget' }));
  await taps.choose(page.getByLabel('Field'), 'Data science');
  await taps.fill(page.getByLabel(/budget/i).first(), '1000');
  await taps.tap(page.getByRole('button', { name: /match|find|show/i }));
  await expect(page.getByRole('main')).toContainText('$747');
  await expect(page.getByRole('main')).toContainText(/price.{0,20}not found/i);
});

task('what is not known of a program, and how to ask', async (taps, page) => {
  await taps.find('maternal', 'Maternal and Child Health');
  await expect(page.getByText(/^Not found: total price/)).toBeVisible();
  await taps.tap(page.getByRole('link', { name: 'Ask in writing' }).first());
  await expect(page.getByRole('link', { name: 'Open in your mail program' })).toBeInViewport();
});

task('two programs and a degree side by side', async (taps, page) => {
  await taps.tap(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }));
  await expect(page).toHaveURL(/\/compare/);
  await page.waitForLoadState('load');
  const menus = page.getByRole('main').getByRole('combobox');
  await taps.choose(menus.nth(0), /^Supply Chain Management/);
  await taps.choose(menus.nth(1), /^Analytics: Essential/);
  await taps.choose(menus.nth(2), /OMS Analytics/);
  await taps.tap(page.getByRole('main').getByRole('button', { name: /compare/i }));
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(3);
});

task('tell us of a wrong price', async (taps, page) => {
  await taps.find('mit supply chain', 'Supply Chain Management');
  await taps.tap(page.getByRole('link', { name: /^Correct “Price of the whole program/ }).first());
  await expect(page.getByRole('main')).toContainText('$1,595');
  await expect(page.getByRole('main').getByRole('link', { name: /form/i }).first()).toHaveAttribute(
    'href',
    /1%2C595|1,595/,
  );
});

task('when one ends at six hours a week', async (taps, page) => {
  await taps.find('mit supply chain', 'Supply Chain Management');
  await taps.tap(page.getByRole('link', { name: 'Plan my weeks' }));
  await taps.fill(page.getByLabel('Your hours a week'), '6');
  await taps.tap(page.getByRole('main').getByRole('button').first());
  await expect(page).toHaveURL(/hours=6/);
  await expect(page.getByRole('main')).toContainText('you finish the 5 courses between');
});
