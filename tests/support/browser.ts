import { browserAdvice, browserSwitches, findBrowser } from '#lib/cli/browser';

/** How Playwright starts the browser of this machine. */
export function browserOptions(): { executablePath: string; args: string[] } {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(browserAdvice);
  return { executablePath, args: browserSwitches() };
}
