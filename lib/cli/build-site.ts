import { stampBuild } from './build-stamp';
import { stripBuild } from './strip-build';
import { runTool } from './tool';

/**
 * Checks the content, builds the site, takes script out of the pages that need none, and notes what it was built of.
 *
 * @returns the exit code of the first part that failed, or 0; each part reports for itself
 */
export async function buildSite(): Promise<number> {
  const failed = (await runTool('content')) || (await runTool('next', ['build']));
  if (failed) return failed;
  const { stripped, kept } = stripBuild('.next');
  console.log(`Prerendered pages without script: ${stripped}${kept ? `; with script: ${kept}` : ''}.`);
  stampBuild();
  return 0;
}
