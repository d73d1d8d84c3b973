import type { Page } from '@playwright/test';

/** How many pages of A4 a page takes, with such margins; a page that says its own paper is printed on that. */
export async function countPages(page: Page, margin: string): Promise<number> {
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  });
  // Each is an object of the type, which Chromium never compresses.
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
