import { browserSwitches, findBrowser } from '#lib/cli/browser';

/** How Playwright starts the browser of this machine; without one it says how to get its own. */
export function browserOptions(): { executablePath?: string; args: string[] } {
  const executablePath = findBrowser();
  return { ...(executablePath === undefined ? {} : { executablePath }), args: browserSwitches() };
}
