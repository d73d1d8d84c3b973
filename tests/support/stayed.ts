import type { Page } from '@playwright/test';

/** Marks the document, so that a page loaded anew is told from one that changed in place. */
export const mark = (page: Page) => page.evaluate(() => Object.assign(window, { stayed: true }));

/** Whether the document is still the one that was marked. */
export const stayed = (page: Page): Promise<boolean> => page.evaluate(() => 'stayed' in window);
